import type { Issue } from "../../model/issue.ts";
import { language } from "../../model/languages.ts";
import { otherNumbers, unaccountedNumbers } from "../../prose/number-grammar.ts";
import { allTexts, passagesOf, placeIn } from "../../report/occurrences.ts";
import { tableRows, type TableCell } from "../../report/table-rows.ts";
import type { Rule } from "../rule.ts";

/**
 * Every number in the prose, in digits, other signs or words, is a bound figure, or is recognised as a date, document, age or name, or is
 * listed under `numbers`; and everything listed is there.
 * Passes: "ngày 21/12/2020". Fails: "có 27 doanh nghiệp" or "gần một nửa" without a link.
 */
export const numbersAreAccountedFor: Rule = (edition) =>
  allTexts(edition).flatMap((text): Issue[] => {
    const listed = text.numbers ?? [];
    const passages = passagesOf(text);
    const rows = tableRows(text);
    const own = passages.flatMap(({ plain, index }): Issue[] => {
      const spans = [
        ...plain.figures,
        ...otherNumbers(plain.text, language(text.locale), listed),
        ...(rows[index]?.cells ?? []).filter(isNumbering),
      ];
      return unaccountedNumbers(plain.text, spans, language(text.locale)).map(({ text: found, start }) => ({
        rule: "numbers-are-accounted-for",
        place: placeIn(text, plain.atOffset(start)),
        code: "numbers-are-accounted-for.unbound",
        values: { around: around(plain.text, start, start + found.length), found },
      }));
    });
    const unused = listed.flatMap((one, index): Issue[] =>
      passages.some(({ plain }) => plain.text.includes(one.text))
        ? []
        : [
            {
              rule: "numbers-are-accounted-for",
              place: text.source.placeOf(["numbers", index]),
              code: "numbers-are-accounted-for.not-there",
              values: { text: one.text },
            },
          ],
    );
    return [...own, ...unused];
  });

/** A cell of a table that numbers its row or names its unit, such as "1000 con". */
const isNumbering = ({ column }: TableCell): boolean => column?.role === "number" || column?.role === "unit";

/** A number with a few words to either side. */
const around = (text: string, start: number, end: number): string => {
  const before = /(?:\S+\s+){0,3}\S*$/.exec(text.slice(0, start))?.[0] ?? "";
  const after = /^\S*(?:\s+\S+){0,3}/.exec(text.slice(end))?.[0] ?? "";
  return before + text.slice(start, end) + after;
};
