import type { Issue } from "../../model/issue.ts";
import { language } from "../../model/languages.ts";
import { allPassages, isTranslators, ownFootnotes, plain, type Footnote } from "../../prose/document.ts";
import { Decimal } from "../../quantity/decimal.ts";
import { isPlainDecimal } from "../../quantity/plain-decimal.ts";
import type { Edition, SectionText } from "../../report/edition.ts";
import { allTexts, placeIn } from "../../report/occurrences.ts";
import type { Rule } from "../rule.ts";
import { printedNames } from "./reasons-are-bound/printed-lines.ts";
import { plainNumbers, saidNumbers, type SaidNumber } from "./reasons-are-bound/said-numbers.ts";

/**
 * Every number of a translator's note stands in the text that it explains, a percentage as one; or it numbers a footnote
 * or an annex, or is the sum of numbers that follow one another in the note. Its days, documents and periods of years are
 * the report's.
 * Passes: "The source prints no unit after 2.96" beside "up 2.96". Fails: "after 2.97"; "2.96%" where no percentage is printed.
 */
export const translatorsNotesAreBound: Rule = (edition) => {
  const labels = labelsOf(edition);
  return allTexts(edition).flatMap((text) =>
    text.prose.footnotes
      .filter(({ label }) => isTranslators(label))
      .flatMap((note) => unboundNumbers(edition, text, note, labels)),
  );
};

/** The numbers of the report's footnotes and annexes. */
const labelsOf = (edition: Edition): ReadonlySet<string> =>
  new Set([
    ...allTexts(edition).flatMap(({ prose }) => ownFootnotes(prose).map(({ label }) => label)),
    ...edition.report.annexes.map((_, index) => String(index + 1)),
  ]);

const unboundNumbers = (
  edition: Edition,
  text: SectionText,
  note: Footnote,
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
    const numbers = all.filter(({ value }) => isPlainDecimal(value));
    const isBound = (said: SaidNumber): boolean => {
      if (said.kind === "roman" || said.kind === "words") return true;
      if (said.kind !== "number")
        return said.value === edition.report.date || printedNames(edition).has(said.value);
      const [value = said.value] = withPercentages(words, [said]).toReversed();
      return explained.has(value) || labels.has(value) || isSum(said, numbers);
    };
    return all
      .filter((said) => !isBound(said))
      .map(({ text: found }): Issue => ({
        rule: "translators-notes-are-bound",
        place: placeIn(text, note.at),
        code: "translators-notes-are-bound",
        values: { found },
      }));
  });
};

/** The values of numbers; of a percentage "12" and "12%", in this order. */
const withPercentages = (text: string, said: readonly SaidNumber[]): string[] =>
  said.flatMap(({ value, start, text: { length } }) =>
    /^\s?%/.test(text.slice(start + length)) ? [value, `${value}%`] : [value],
  );

/** Is a number the sum of others that follow one another? */
const isSum = (said: SaidNumber, numbers: readonly SaidNumber[]): boolean =>
  isPlainDecimal(said.value) &&
  numbers.some((_, from) => {
    let sum = new Decimal(0);
    return numbers.slice(from).some(({ value }, more) => {
      sum = sum.plus(value);
      return more > 0 && sum.eq(said.value);
    });
  });
