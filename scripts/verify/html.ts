import {
  HtmlValidate,
  StaticConfigLoader,
  version,
  type ConfigData,
  type ConfigLoader,
  type Message,
} from "html-validate";
import { cached } from "../build/content-cache.ts";
import type { BuiltPage, Gate } from "./built-site.ts";
import type { SiteIssue } from "./issue.ts";
import { phrase } from "../../src/model/phrase.ts";

const config: ConfigData = {
  root: true,
  extends: ["html-validate:recommended", "html-validate:a11y", "html-validate:document"],
  rules: {
    "no-inline-style": "error",
    "void-style": ["error", { style: "omit" }],
    // Vietnamese titles name the province, the period and the chapter.
    "long-title": "off",
    // How the text of a page is laid out in its file is the renderer's business.
    "no-trailing-whitespace": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "doctype-style": "off",
    // What comes from the same host as the page is as trustworthy as the page.
    "require-sri": ["error", { target: "crossorigin" }],
  },
};

/** One table of elements for all pages: html-validate's own loader makes another for each. */
class SameForAllPages extends StaticConfigLoader {
  #resolved: ReturnType<ConfigLoader["getConfigFor"]> | undefined;

  override getConfigFor(handle: string): ReturnType<ConfigLoader["getConfigFor"]> {
    return (this.#resolved ??= super.getConfigFor(handle));
  }
}

const validator = new HtmlValidate(new SameForAllPages(config));

/** Every page is valid, accessible HTML as html-validate judges it, and its text is in Unicode's form NFC. */
export const html: Gate<readonly SiteIssue[]> = {
  collect: async (page) => [...(await invalid(page)), ...notNfc(page)],
  evaluate: (seen) => seen.flat(),
};

async function invalid(page: BuiltPage): Promise<readonly SiteIssue[]> {
  return (await messagesOn(page)).map(({ ruleId, message, line, column, selector }) => ({
    gate: "html",
    page: page.path,
    // What the validator says of the rule, it says in English alone.
    ...phrase("pages:html.invalid", { rule: { text: { vi: ruleId, en: message } } }),
    detail: `${line}:${column}${selector === null ? "" : ` ${selector}`}`,
  }));
}

/** What html-validate says of a page. It takes most of the time of all gates: of a page as it was before, it is known. */
async function messagesOn({ html: text, file }: BuiltPage): Promise<readonly Message[]> {
  const said = await cached("html-validate", [version, JSON.stringify(config), text], async () => {
    const { results } = await validator.validateString(text, file);
    return Buffer.from(JSON.stringify(results.flatMap(({ messages }) => messages)));
  });
  return JSON.parse(Buffer.from(said).toString("utf8")) as readonly Message[];
}

function notNfc(page: BuiltPage): readonly SiteIssue[] {
  if (page.html === page.html.normalize("NFC")) return [];
  return page.html.split("\n").flatMap((line, index): SiteIssue[] => {
    const normal = line.normalize("NFC");
    if (line === normal) return [];
    const at = [...line].findIndex((character, place) => character !== [...normal][place]);
    return [
      {
        gate: "html",
        page: page.path,
        ...phrase("pages:html.not-nfc"),
        detail: `${index + 1}:${at + 1} ${[...line].slice(Math.max(0, at - 20), at + 10).join("")}`,
      },
    ];
  });
}
