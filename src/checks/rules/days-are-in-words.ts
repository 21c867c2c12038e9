import type { Issue, Place } from "../../model/issue.ts";
import { language } from "../../model/languages.ts";
import { annexCells } from "../../report/annex-cells.ts";
import { allTexts, passagesOf, placeIn } from "../../report/occurrences.ts";
import type { Rule } from "../rule.ts";

const DAY = /(?<![\d/])\d{1,2}\/\d{1,2}\/\d{4}(?![\d/])/g;
const MONTHS = 12;

/**
 * A language that names its months writes days with the name: "3/4/2021" is 3 April to one reader, 4 March to another.
 * Passes: "31 March 2021". Fails: "31/3/2021" in an English text. A language without such names writes days as it does.
 */
export const daysAreInWords: Rule = (edition) => [
  ...allTexts(edition)
    .filter(({ locale }) => namesMonths(locale))
    .flatMap((text) =>
      passagesOf(text).flatMap(({ plain }) =>
        daysIn(plain.text).map(({ day, start }) => issue(day, placeIn(text, plain.atOffset(start)))),
      ),
    ),
  ...annexCells(edition)
    .filter(({ locale }) => namesMonths(locale))
    .flatMap(({ text, place }) => daysIn(text).map(({ day }) => issue(day, place))),
];

const namesMonths = (locale: string): boolean => language(locale).numberWords[0]?.length === MONTHS;

const daysIn = (text: string): { day: string; start: number }[] =>
  [...text.matchAll(DAY)].map(({ 0: day, index }) => ({ day, start: index }));

const issue = (day: string, place: Place): Issue => ({
  rule: "days-are-in-words",
  place,
  code: "days-are-in-words",
  values: { day },
});
