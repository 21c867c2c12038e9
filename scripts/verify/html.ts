import {
  HtmlValidate,
  StaticConfigLoader,
  version,
  type ConfigData,
  type ConfigLoader,
  type Message,
} from "html-validate";
import { cached } from "../build/content-cache.ts";
import { readPage, type BuiltPage, type BuiltSite, type Gate } from "./built-site.ts";
import type { SiteIssue } from "./issue.ts";
import { markupForms } from "./markup-forms.ts";
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

/** What the gate keeps of a page. */
export interface HtmlFacts {
  readonly file: string;
  /** Undefined: the validator did not look at it. */
  readonly invalid: readonly SiteIssue[] | undefined;
  readonly notNfc: readonly SiteIssue[];
}

/** Markup forms that a page of the site brought before the validator, in this thread. */
const known = new WeakMap<BuiltSite, Set<string>>();

/**
 * Every page is valid, accessible HTML as html-validate judges it, and its text is in Unicode's form NFC. The validator
 * looks at a page that has a markup form which no page before it had, or where elements may not fit each other; at every
 * page when the site asks for that, or when it found something, so that the list is whole.
 */
export const html: Gate<HtmlFacts> = {
  collect: async (page, site) => ({
    file: page.file,
    invalid: site.everyPage || bringsForm(page, site) ? await invalidIn(page) : undefined,
    notNfc: notNfc(page),
  }),
  evaluate: async (seen, site) => {
    const found = seen.some(({ invalid = [] }) => invalid.length > 0);
    const issues: SiteIssue[] = [];
    for (const { file, invalid, notNfc: others } of seen) {
      const late = found && !invalid ? await invalidIn(await readPage(site, file)) : [];
      issues.push(...(invalid ?? late), ...others);
    }
    return issues;
  },
};

function bringsForm(page: BuiltPage, site: BuiltSite): boolean {
  const forms = known.get(site) ?? new Set<string>();
  known.set(site, forms);
  const before = forms.size;
  const own = markupForms(page.html);
  for (const form of own.forms) forms.add(form);
  return own.doubtful || forms.size > before;
}

async function invalidIn(page: BuiltPage): Promise<readonly SiteIssue[]> {
  return (await messagesOn(page)).map(({ ruleId, message, line, column, selector }) => ({
    gate: "html",
    page: page.path,
    // What the validator says of the rule, it says in English alone.
    ...phrase("pages:html.invalid", { rule: { text: { vi: ruleId, en: message } } }),
    detail: `${line}:${column}${selector === null ? "" : ` ${selector}`}`,
  }));
}

/** What html-validate says of a page; of a page as it was before, it is known. */
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
