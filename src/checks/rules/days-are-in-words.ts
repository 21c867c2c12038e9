import type { Issue, Place } from "../../model/issue.ts";
import { language } from "../../model/languages.ts";
import { PROGRAMME_COLUMNS } from "../../model/report.ts";
import type { Edition } from "../../report/edition.ts";
import { rowPaths, rowsOf } from "../../report/freshness.ts";
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
  ...annexCells(edition).flatMap(({ text, place }) => daysIn(text).map(({ day }) => issue(day, place))),
];

const namesMonths = (locale: string): boolean => language(locale).numberWords[0]?.length === MONTHS;

const daysIn = (text: string): { day: string; start: number }[] =>
  [...text.matchAll(DAY)].map(({ 0: day, index }) => ({ day, start: index }));

const annexCells = (edition: Edition): { text: string; place: Place }[] =>
  [...edition.programmes].flatMap(([annex, byLocale]) =>
    [...byLocale].flatMap(([locale, file]) => {
      const head = edition.files.annexHeads.find((one) => one.annex === annex && one.locale === locale);
      if (!head || !namesMonths(locale)) return [];
      const paths = rowPaths(file);
      return [...rowsOf(file)].flatMap(([id, row]) =>
        PROGRAMME_COLUMNS.flatMap((column) => {
          const text = row[column];
          return text === undefined
            ? []
            : [{ text, place: head.placeOf([...(paths.get(id) ?? []), column]) }];
        }),
      );
    }),
  );

const issue = (day: string, place: Place): Issue => ({
  rule: "days-are-in-words",
  place,
  code: "days-are-in-words",
  values: { day },
});
