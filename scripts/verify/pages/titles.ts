import { saysHeading } from "../../../src/prose/title-words.ts";
import { closest, textOf, type Element } from "../elements.ts";
import type { Fault, PageRule } from "../page-rule.ts";
import { phrase } from "../../../src/model/phrase.ts";

/** Each page has a title that no other page of its language has and that says what its first headings say, if those are in that language. */
export const titles: PageRule = {
  name: "titles",
  prepare() {
    return (_, elements) => {
      const title = titleOf(elements);
      const headings = elements.filter(({ name }) => /^h[12]$/.test(name)).slice(0, 2);
      const said = title.split(" – ").slice(0, -1).join(" ") || title;
      const fits = saysHeading(said, headings.map(textOf)) || headings.some(isUntranslated);
      const faults: Fault[] = [
        ...(title !== "" && fits
          ? []
          : [
              {
                ...phrase("pages:titles.other-content"),
                detail: title,
              },
            ]),
      ];
      return { faults, checked: 1, mark: keyOf(elements) };
    };
  },
  compare(marks) {
    const pathsOf = Map.groupBy(marks.keys(), (path) => marks.get(path));
    return (path) => {
      const key = marks.get(path) ?? "";
      const [other] = (pathsOf.get(key) ?? []).filter((one) => one !== path);
      if (other === undefined) return [];
      const title = key.slice(key.indexOf(" ") + 1);
      const detail = `${other} ${title}`;
      return [{ ...phrase("pages:titles.twice"), detail }];
    };
  },
};

/** Where a translation is missing, the page shows the heading of the official text, which says its language. */
const isUntranslated = (heading: Element): boolean =>
  closest(heading, ({ name, attributes }) => name !== "html" && "lang" in attributes) !== undefined;

const titleOf = (elements: readonly Element[]): string => {
  const title = elements.find(({ name, parent }) => name === "title" && parent?.name === "head");
  return title ? textOf(title) : "";
};

const keyOf = (elements: readonly Element[]): string =>
  `${elements.find(({ name }) => name === "html")?.attributes["lang"] ?? ""} ${titleOf(elements)}`;
