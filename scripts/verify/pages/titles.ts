import { textOf, type Element } from "../elements.ts";
import type { Fault, PageRule } from "../page-rule.ts";

/** A title has to say half of a heading, and of a long one so many words. */
const enough = 2;

/** Each page has a title that no other page of its language has and that says what its first headings say. */
export const titles: PageRule = {
  name: "titles",
  prepare() {
    return (_, elements) => {
      const title = titleOf(elements);
      const said = wordsOf(title.split(" – ").slice(0, -1).join(" ") || title);
      const headings = elements.filter(({ name }) => /^h[12]$/.test(name)).slice(0, 2);
      const fits = headings.some((heading) => {
        const all = wordsOf(textOf(heading));
        return all.filter((word) => said.includes(word)).length >= Math.min(enough, all.length / 2);
      });
      const faults: Fault[] = [
        ...(title !== "" && fits
          ? []
          : [
              {
                vi: "tên trang không nói nội dung trang",
                en: "the title does not say what the page says",
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
      return [{ vi: "trang khác có cùng tên", en: "another page has the same title", detail }];
    };
  },
};

const titleOf = (elements: readonly Element[]): string => {
  const title = elements.find(({ name, parent }) => name === "title" && parent?.name === "head");
  return title ? textOf(title) : "";
};

const keyOf = (elements: readonly Element[]): string =>
  `${elements.find(({ name }) => name === "html")?.attributes["lang"] ?? ""} ${titleOf(elements)}`;

/** Shorter words say little of what a page is about. */
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
