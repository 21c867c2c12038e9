import { inside, textOf, type Element } from "../elements.ts";
import type { Fault, PageRule } from "../page-rule.ts";
import { phrase } from "../../../src/model/phrase.ts";

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
        ...(caption && detail !== "" ? [] : [{ ...phrase("pages:tables.no-caption"), detail }]),
        ...(heads.length > 0 && heads.every(isHead)
          ? []
          : [
              {
                ...phrase("pages:tables.no-scope"),
                detail,
              },
            ]),
        ...(heads.every((head) => textOf(head) !== "")
          ? []
          : [{ ...phrase("pages:tables.no-head"), detail }]),
      ];
    });
    return { faults, checked: all.length };
  },
};
