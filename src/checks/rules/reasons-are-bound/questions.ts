import type { Issue } from "../../../model/issue.ts";
import { language } from "../../../model/languages.ts";
import type { Language } from "../../../model/language.ts";
import { foundExpected, phrase, type Phrase } from "../../../model/phrase.ts";
import type { Edition } from "../../../report/edition.ts";
import { isPlainDecimal } from "../../../quantity/plain-decimal.ts";
import { isBoundValue } from "./bound-values.ts";
import { anyWord } from "../../../prose/any-word.ts";
import { printedLines } from "./printed-lines.ts";
import { namedFigures, queryContexts, type QueryContext } from "./query-context.ts";
import { equalAlternatives, wrongArithmetic } from "./said-comparisons.ts";
import { namedNumbers, plainNumbers, saidNumbers, type SaidNumber } from "./said-numbers.ts";

/**
 * Numbers of questions to the publisher that neither the line in question nor its section prints, that follow from no
 * finding about its figures, that are of no figure that the question names, and that name no line; and numbers that a
 * question sets against themselves.
 */
export const unboundQuestions = (edition: Edition, rule: string): Issue[] => {
  const { queries } = edition.corrections;
  if (queries.length === 0) return [];
  const contextOf = queryContexts(edition);
  const finders = new Map(edition.report.languages.map((locale) => [locale, namedFigures(edition, locale)]));
  return queries.flatMap((query, index) => {
    const context = contextOf(query);
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
          const named = (): ReadonlySet<string> | undefined => finders.get(locale)?.(text, said.start);
          return isBound(edition, context, said, { text, own, others, named })
            ? []
            : [issue(said.text, BOUND)];
        }),
        ...equalAlternatives(text, all, own).map((said) => issue(said.text, DIFFERENT)),
        ...wrongArithmetic(text, all, own).map(({ found, expected }) => issue(found, expected)),
      ];
    });
  });
};

const BOUND = phrase("correction-reasons-are-bound.bound-number");
const DIFFERENT = phrase("correction-reasons-are-bound.two-numbers");

interface Question {
  readonly text: string;
  readonly own: Language;
  readonly others: readonly string[];
  /** Values of the figures that stand named around the number. */
  readonly named: () => ReadonlySet<string> | undefined;
}

const isBound = (
  edition: Edition,
  context: QueryContext,
  { kind, text: as, value, start, isAbout }: SaidNumber,
  { text, own, others, named }: Question,
): boolean => {
  if (kind === "words") return true;
  const before = text.slice(0, start);
  if (isAfter("line", before, own)) return isLine(context, as, text);
  if (isAfter("reference", before, own) || PART.test(before)) return printedNumbers(edition).has(value);
  if (kind !== "number" || YEAR.test(value)) return printedNumbers(edition).has(value);
  if (context.isRow && context.rows.has(value) && saysLine(own, text)) return true;
  return (
    context.printed.has(value) ||
    plainNumbers(as, own).every((part) => context.printed.has(part)) ||
    context.values.some((one) => isBoundValue(value, isAbout, one, others)) ||
    (isPlainDecimal(value) && context.derived.some((one) => one.eq(value))) ||
    named()?.has(value) === true
  );
};

/** Do words of a kind stand right before, or before other numbers of a list that is right before? */
const isAfter = (words: "line" | "reference", before: string, { compared }: Language): boolean =>
  compared !== undefined &&
  compared[words].length > 0 &&
  new RegExp(
    String.raw`(?<![\p{L}\p{M}])(?:${compared[words].join("|")})\s+(?:[\d“]+(?:, | (?:${compared.joined.join("|")}) ))*[“]?$`,
    "iu",
  ).test(before);

/** The letter and the Roman numeral of a part and chapter before the number of a section: "A.I.7". */
const PART = /\p{Lu}\.(?:[IVX]+\.)?$/u;

const YEAR = /^(?:19|20)\d\d$/;

const saysLine = ({ compared }: Language, text: string): boolean =>
  compared !== undefined && anyWord(compared.line).test(text);

/** Is it the number of a row, or of a line with the words in question? */
const isLine = (context: QueryContext, number: string, question: string): boolean =>
  context.rows.has(number) || context.isNamedLine(Number(number), question);

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
