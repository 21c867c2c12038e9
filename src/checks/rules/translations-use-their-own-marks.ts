import type { Issue, Place } from "../../model/issue.ts";
import { language } from "../../model/languages.ts";
import type { Locale } from "../../model/locale.ts";
import { annexCells } from "../../report/annex-cells.ts";
import { allTexts, passagesOf, placeIn } from "../../report/occurrences.ts";
import type { Rule } from "../rule.ts";

interface ForeignMark {
  readonly found: string;
  readonly expected: string;
  readonly start: number;
}

/**
 * A translation has the marks of its language, not those of the official text. Passes: "hotels, etc."; "2021-2025".
 * Fails: "hotels..."; "2021 - 2025" in an English text. A language without a table of such marks is not looked at.
 */
export const translationsUseTheirOwnMarks: Rule = (edition) => [
  ...allTexts(edition)
    .filter(({ locale }) => locale !== edition.official)
    .flatMap((text) =>
      passagesOf(text).flatMap(({ plain }) =>
        foreignMarks(plain.text, text.locale).map((mark) =>
          issue(mark, placeIn(text, plain.atOffset(mark.start))),
        ),
      ),
    ),
  ...annexCells(edition)
    .filter(({ locale }) => locale !== edition.official)
    .flatMap(({ locale, text, place }) => foreignMarks(text, locale).map((mark) => issue(mark, place))),
];

/** The marks in a text that its language does not write so, each with what it writes. */
export const foreignMarks = (text: string, locale: Locale): ForeignMark[] =>
  (language(locale).foreignMarks ?? []).flatMap(({ pattern, instead }) =>
    [...text.matchAll(new RegExp(pattern, "gu"))].map(({ 0: found, index }) => ({
      found,
      expected: found.replace(new RegExp(pattern, "u"), instead),
      start: index,
    })),
  );

const issue = ({ found, expected }: ForeignMark, place: Place): Issue => ({
  rule: "translations-use-their-own-marks",
  place,
  code: "translations-use-their-own-marks",
  values: { found, expected },
});
