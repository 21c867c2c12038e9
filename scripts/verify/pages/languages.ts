import type { Element } from "../elements.ts";
import { signOf } from "../../../src/prose/language-signs.ts";
import type { Fault, PageRule } from "../page-rule.ts";
import { phrase } from "../../../src/model/phrase.ts";

const spoken = ["title", "aria-label", "placeholder", "alt", "aria-description"];
const notSpoken = ["script", "style", "code", "pre", "template"];

/**
 * A page is in the language that its address names, and what stands on it in another language says so: text, and the
 * attributes that are read out. Names of places and people, and single words, cannot be told by their letters.
 */
export const languages: PageRule = {
  name: "languages",
  prepare() {
    return (_, elements) => {
      const faults: Fault[] = [];
      const passages = passagesOf(elements);
      for (const { text, lang } of passages) {
        const other = signOf(text, lang);
        if (other !== undefined)
          faults.push({
            ...phrase("pages:languages.other-passage", { other, lang }),
            detail: text.slice(0, 120),
          });
      }
      return { faults, checked: passages.length, mark: langOf(elements) };
    };
  },
  compare(marks) {
    const known = new Set(marks.values());
    const official = marks.get("/");
    return (path) => {
      const named = path.split("/").find((part) => known.has(part)) ?? official;
      const said = marks.get(path);
      if (named === undefined || said === named) return [];
      return [
        {
          ...phrase("pages:languages.other-page"),
          detail: `${said} ${named}`,
        },
      ];
    };
  },
};

const langOf = (elements: readonly Element[]): string =>
  elements.find(({ name }) => name === "html")?.attributes["lang"] ?? "";

interface Passage {
  readonly text: string;
  readonly lang: string;
}

/** What is said on a page, each passage with the language of the element that it stands in. */
function passagesOf(elements: readonly Element[]): readonly Passage[] {
  const langs = new Map<Element | undefined, string>();
  return elements.flatMap((element) => {
    const { name, attributes, parent, content } = element;
    const lang = attributes["lang"] ?? langs.get(parent) ?? "";
    langs.set(element, lang);
    if (notSpoken.includes(name)) return [];
    const isDescription = name === "meta" && attributes["name"] === "description";
    return [
      ...content.filter((part) => typeof part === "string"),
      ...[...spoken, ...(isDescription ? ["content"] : [])].flatMap((key) => attributes[key] ?? []),
    ]
      .filter((text) => text.trim() !== "")
      .map((text) => ({ text: text.replace(/\s+/g, " ").trim(), lang }));
  });
}
