import { foundExpected, type Issue } from "../../model/issue.ts";
import { language } from "../../model/languages.ts";
import { allPassages, isTranslators, ownFootnotes, plain, type Footnote } from "../../prose/document.ts";
import { Decimal } from "../../quantity/decimal.ts";
import type { Edition, SectionText } from "../../report/edition.ts";
import { allTexts, placeIn } from "../../report/occurrences.ts";
import type { Rule } from "../rule.ts";
import { printedLines } from "./reasons-are-bound/printed-lines.ts";
import {
  namedNumbers,
  plainNumbers,
  saidNumbers,
  type SaidNumber,
} from "./reasons-are-bound/said-numbers.ts";

/**
 * Every number of a translator's note stands in the text that it explains, a percentage as one; or it numbers a footnote
 * or an annex, or is the sum of numbers that follow one another in the note. Its days, documents and periods of years are
 * the report's.
 * Passes: "The source prints no unit after 2.96" beside "up 2.96". Fails: "after 2.97"; "2.96%" where no percentage is printed.
 */
export const translatorsNotesAreBound: Rule = (edition) => {
  const named = new Set(
    printedLines(edition).flatMap((line) =>
      namedNumbers(line, language(edition.official)).map(({ value }) => value),
    ),
  ).add(edition.report.date);
  const labels = labelsOf(edition);
  return allTexts(edition).flatMap((text) =>
    text.prose.footnotes
      .filter(({ label }) => isTranslators(label))
      .flatMap((note) => unboundNumbers(text, note, named, labels)),
  );
};

/** The numbers of the report's footnotes and annexes. */
const labelsOf = (edition: Edition): ReadonlySet<string> =>
  new Set([
    ...allTexts(edition).flatMap(({ prose }) => ownFootnotes(prose).map(({ label }) => label)),
    ...edition.report.annexes.map((_, index) => String(index + 1)),
  ]);

const unboundNumbers = (
  text: SectionText,
  note: Footnote,
  named: ReadonlySet<string>,
  labels: ReadonlySet<string>,
): Issue[] => {
  const own = language(text.locale);
  const explained = new Set(
    allPassages(text.prose).flatMap((passage) => {
      const { text: words } = plain(passage);
      return [...plainNumbers(words, own), ...withPercentages(words, saidNumbers(words, own))];
    }),
  );
  return note.passages.flatMap((passage) => {
    const { text: words } = plain(passage);
    const all = saidNumbers(words, own);
    const numbers = all.filter(({ value }) => PLAIN.test(value));
    const isBound = (said: SaidNumber): boolean => {
      if (said.kind === "roman" || said.kind === "words") return true;
      if (said.kind !== "number") return named.has(said.value);
      const [value = said.value] = withPercentages(words, [said]).toReversed();
      return explained.has(value) || labels.has(value) || isSum(said, numbers);
    };
    return all
      .filter((said) => !isBound(said))
      .map(({ text: found }): Issue => ({
        rule: "translators-notes-are-bound",
        place: placeIn(text, note.at),
        message: foundExpected(`“${found}”`, {
          vi: "một số của đoạn văn được giải thích, với dấu % nếu ở đó là phần trăm; ngày hoặc số hiệu có trong báo cáo",
          en: "a number of the text that is explained, with % where it is a percentage there; a day or document of the report",
        }),
      }));
  });
};

/** The values of numbers; of a percentage "12" and "12%", in this order. */
const withPercentages = (text: string, said: readonly SaidNumber[]): string[] =>
  said.flatMap(({ value, start, text: { length } }) =>
    /^\s?%/.test(text.slice(start + length)) ? [value, `${value}%`] : [value],
  );

const PLAIN = /^\d+(?:\.\d+)?$/;

/** Is a number the sum of others that follow one another? */
const isSum = (said: SaidNumber, numbers: readonly SaidNumber[]): boolean =>
  numbers.some((_, from) =>
    numbers.some(
      (__, to) =>
        to > from &&
        numbers
          .slice(from, to + 1)
          .reduce((sum, { value }) => sum.plus(value), new Decimal(0))
          .eq(PLAIN.test(said.value) ? said.value : Number.NaN),
    ),
  );
