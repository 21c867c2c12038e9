import { closest, type Element } from "../elements.ts";
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
      const passages = elements.flatMap(passagesOf);
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

function passagesOf(element: Element): readonly Passage[] {
  if (notSpoken.includes(element.name)) return [];
  const lang = closest(element, ({ attributes }) => "lang" in attributes)?.attributes["lang"] ?? "";
  const description =
    element.name === "meta" && element.attributes["name"] === "description" ? ["content"] : [];
  const texts = [
    ...element.content.filter((part) => typeof part === "string"),
    ...[...spoken, ...description].flatMap((name) => element.attributes[name] ?? []),
  ];
  return texts
    .filter((text) => text.trim() !== "")
    .map((text) => ({ text: text.replace(/\s+/g, " ").trim(), lang }));
}
