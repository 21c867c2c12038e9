import type { Issue } from "../../../model/issue.ts";
import { language } from "../../../model/languages.ts";
import type { Language } from "../../../model/language.ts";
import { foundExpected, phrase, type Phrase } from "../../../model/phrase.ts";
import type { Locale } from "../../../model/locale.ts";
import type { Edition } from "../../../report/edition.ts";
import { isPlainDecimal } from "../../../quantity/plain-decimal.ts";
import { isBoundValue } from "./bound-values.ts";
import { parsePrintedNumber } from "../../../prose/printed-number.ts";
import { anyWord } from "../../../prose/any-word.ts";
import { printedLines } from "./printed-lines.ts";
import { clauseAround } from "./clause-around.ts";
import { isAfterLine, placeAfter } from "./named-passages.ts";
import { namedFigures, queryContexts, type QueryContext } from "./query-context.ts";
import { equalAlternatives, wrongArithmetic } from "./said-comparisons.ts";
import { namedNumbers, plainNumbers, saidNumbers, type SaidNumber } from "./said-numbers.ts";

/**
 * Numbers of questions to the publisher that the words in question do not have, that neither their line nor its section
 * prints beside the same words, that follow from no finding about its figures, that are of no figure that the question
 * names, and that name no line; and numbers that a question sets against themselves.
 */
export const unboundQuestions = (edition: Edition, rule: string): Issue[] => {
  const { queries } = edition.corrections;
  if (queries.length === 0) return [];
  const contextOf = queryContexts(edition);
  const finders = new Map(edition.report.languages.map((locale) => [locale, namedFigures(edition, locale)]));
  return queries.flatMap((query, index) => {
    const context = contextOf(query);
    const spoken = language(edition.official);
    const official = saidNumbers(query.question[edition.official] ?? "", spoken);
    const parts = official.flatMap((one) => partsOf(one, spoken));
    return Object.entries(query.question).flatMap(([locale, text]) => {
      const own = language(locale);
      const all = saidNumbers(text, own);
      const issue = (found: string, expected: Phrase): Issue => ({
        rule,
        place: edition.files.corrections.placeOf(["queries", index, "question", locale]),
        ...foundExpected(`“${found}”`, expected),
      });
      return [
        ...all.flatMap((said, at) => {
          const others = all.toSpliced(at, 1).map(({ value }) => value);
          const named = () => finders.get(locale)?.(clauseAround(text, all, at, own));
          return isBound(edition, context, said, { text, own, locale, others, named })
            ? []
            : [issue(said.text, BOUND)];
        }),
        ...(locale === edition.official ? [] : onlyHere(all, text, own, parts)).map((said) =>
          issue(said.text, phrase("correction-reasons-are-bound.same-numbers", { of: listOf(official) })),
        ),
        ...equalAlternatives(text, all, own).map((said) => issue(said.text, DIFFERENT)),
        ...wrongArithmetic(text, all, own).map(({ found, expected }) => issue(found, expected)),
      ];
    });
  });
};

const BOUND = phrase("correction-reasons-are-bound.bound-number");
const DIFFERENT = phrase("correction-reasons-are-bound.two-numbers");

/**
 * Numbers of a translation that the official question does not have, or not so often; words that it quotes are the
 * official ones.
 */
const onlyHere = (
  all: readonly SaidNumber[],
  text: string,
  own: Language,
  official: readonly string[],
): SaidNumber[] => {
  const left = [...official];
  return all.filter((one) => {
    if (one.kind === "words" || isQuoted(text, one.start)) return false;
    return partsOf(one, own).some((part) => {
      const at = left.indexOf(part);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  });
};

const isQuoted = (text: string, at: number): boolean =>
  text.lastIndexOf("“", at) > text.lastIndexOf("”", at) && text.includes("”", at);

/** What a number says in any language: both sides of "129/129", without zeros at the beginning. */
const partsOf = ({ kind, text, value }: SaidNumber, own: Language): string[] =>
  (kind === "number" ? plainNumbers(text, own) : [value]).map((part) => part.replace(/^0+(?=\d+$)/, ""));

const listOf = (all: readonly SaidNumber[]): string => all.map(({ text }) => text).join("; ") || "–";

interface Question {
  readonly text: string;
  readonly own: Language;
  readonly locale: Locale;
  readonly others: readonly string[];
  /** Values of the figures that stand named around the number. */
  readonly named: () => ReadonlySet<string> | undefined;
}

const isBound = (
  edition: Edition,
  context: QueryContext,
  { kind, text: as, value, start, isAbout }: SaidNumber,
  { text, own, locale, others, named }: Question,
): boolean => {
  if (kind === "words") return true;
  const before = text.slice(0, start);
  const isOfficial = locale === edition.official;
  if (isAfterLine(before, locale))
    return (
      context.isNamedRow(as, isOfficial ? text.slice(start + as.length) : "") ||
      context.isNamedLine(Number(as), text)
    );
  const place = /^\d+$/.test(as) ? placeAfter(before, locale) : undefined;
  if (place !== undefined) return context.isNamedPlace(as, place) || isBetween(as, others);
  if (kind === "years" || (kind === "number" && YEAR.test(value))) {
    // One word beside a year is "year" itself.
    const beside = isOfficial ? context.beside(start).filter(({ words }) => words > 1) : [];
    if (kind === "number" && beside.length > 0) return beside.some(({ closest }) => closest.has(value));
    return context.names.has(value) || yearsOf(edition).has(value);
  }
  if (kind !== "number") return printedNumbers(edition).has(value);
  if (context.isRow && context.rows.has(value) && saysLine(own, text)) return true;
  // A translation has the numbers of the official question.
  const isPrinted = isOfficial
    ? (part: string, at: number) =>
        context.asked.has(part) || context.beside(start + at).some(({ numbers }) => numbers.has(part))
    : (part: string) => context.asked.has(part) || context.printed.has(part);
  return (
    isPrinted(value, 0) ||
    [...as.matchAll(NUMBER)].every(({ 0: part, index }) =>
      isPrinted(parsePrintedNumber(part, own) ?? part, index),
    ) ||
    context.placed.has(value) ||
    context.values.some((one) =>
      isBoundValue(value, isAbout, isOfficial ? { ...one, printed: NONE } : one, others),
    ) ||
    (isPlainDecimal(value) && context.derived.some((one) => one.eq(value))) ||
    named()?.has(value) === true
  );
};

/** Is it the number that a list in the question lacks, as 3 in "1, 2, 4"? */
const isBetween = (number: string, others: readonly string[]): boolean =>
  [Number(number) - 1, Number(number) + 1].every((one) => others.includes(String(one)));

/** The year of the report and the one before, with which it compares. */
const yearsOf = ({ report }: Edition): ReadonlySet<string> => {
  const year = Number(report.referencePeriod.slice(0, 4));
  return new Set([String(year), String(year - 1)]);
};

const NUMBER = /\d+(?:[.,]\d+)*/g;

/** What a finding has printed is bound as everything printed is: by the words beside it. */
const NONE: ReadonlySet<string> = new Set();

const YEAR = /^(?:19|20)\d\d$/;

const saysLine = ({ compared }: Language, text: string): boolean =>
  compared !== undefined && anyWord(compared.line).test(text);

const known = new WeakMap<Edition, ReadonlySet<string>>();

/** Every number of the official text as received and as corrected. */
const printedNumbers = (edition: Edition): ReadonlySet<string> => {
  const before = known.get(edition);
  if (before) return before;
  const own = language(edition.official);
  const made = new Set(
    printedLines(edition).flatMap((line) => [
      ...namedNumbers(line, own).map(({ value }) => value),
      ...plainNumbers(line, own),
    ]),
  );
  known.set(edition, made);
  return made;
};
