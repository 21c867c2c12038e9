import { pageElements, type BuiltPage } from "../built-site.ts";
import { textOf, type Element } from "../elements.ts";
import type { Fault, PagePromise } from "../page-promise.ts";

/** A title has to say half of a heading, and of a long one so many words. */
const enough = 2;

/** Each page has a title that no other page of its language has and that says what its first headings say. */
export const titles: PagePromise = {
  name: "titles",
  prepare(site) {
    const pagesOf = Map.groupBy(site.pages, (page) => keyOf(pageElements(page)));
    return (page, elements) => {
      const title = titleOf(elements);
      const others = (pagesOf.get(keyOf(elements)) ?? []).filter((one: BuiltPage) => one !== page);
      const said = wordsOf(title.split(" – ").slice(0, -1).join(" ") || title);
      const headings = elements.filter(({ name }) => /^h[12]$/.test(name)).slice(0, 2);
      const fits = headings.some((heading) => {
        const all = wordsOf(textOf(heading));
        return all.filter((word) => said.includes(word)).length >= Math.min(enough, all.length / 2);
      });
      const faults: Fault[] = [
        ...(others.length === 0
          ? []
          : [
              {
                vi: "trang khác có cùng tên",
                en: "another page has the same title",
                detail: `${others[0]?.path ?? ""} ${title}`,
              },
            ]),
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
      return { faults, judged: 1 };
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
