import { inside, textOf, type Element } from "../elements.ts";
import type { Fault, PageRule } from "../page-rule.ts";

/** Each table has a caption, heads of columns that say so and have words. */
export const tables: PageRule = {
  name: "tables",
  prepare: () => (_, elements) => {
    const all = elements.filter(({ name }) => name === "table");
    const faults = all.flatMap((table): Fault[] => {
      const parts = inside(table);
      const caption = parts.find(({ name }) => name === "caption");
      const detail = caption ? textOf(caption) : textOf(table).slice(0, 80);
      const heads = parts.filter(
        ({ name, parent }) => /^t[hd]$/.test(name) && parent?.parent?.name === "thead",
      );
      const isHead = ({ name, attributes }: Element): boolean =>
        name === "th" && /^col(?:group)?$/.test(attributes["scope"] ?? "");
      return [
        ...(caption && detail !== ""
          ? []
          : [{ vi: "bảng không có tên", en: "a table has no caption", detail }]),
        ...(heads.length > 0 && heads.every(isHead)
          ? []
          : [
              {
                vi: "cột của bảng cần ô th scope=col",
                en: "columns of a table need cells th scope=col",
                detail,
              },
            ]),
        ...(heads.every((head) => textOf(head) !== "")
          ? []
          : [{ vi: "cột của bảng không có tên", en: "a column of a table has no head", detail }]),
      ];
    });
    return { faults, checked: all.length };
  },
};
