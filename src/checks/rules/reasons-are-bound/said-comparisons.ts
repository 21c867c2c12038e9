import type { ComparedLanguage, ComparisonWords } from "../../../model/compared-language.ts";
import type { Language } from "../../../model/language.ts";
import { phrase, type Phrase } from "../../../model/phrase.ts";
import { Decimal } from "../../../quantity/decimal.ts";
import { isPlainDecimal } from "../../../quantity/plain-decimal.ts";
import { sentencesOf } from "../../../prose/document.ts";
import type { SaidNumber } from "./said-numbers.ts";
import { anyWord } from "../../../prose/any-word.ts";

const COMPARABLE: readonly SaidNumber["kind"][] = ["number", "day"];

/** Between two numbers that are compared stand at most so many characters. */
const LONGEST_GAP = 80;

const found = (text: string, words: readonly string[]): string | undefined =>
  words.length ? anyWord(words).exec(text)?.[0] : undefined;

/** Where the first number stands against the second: above it, below it, or neither. */
const sideOf = (first: SaidNumber, second: SaidNumber): "above" | "below" | "equal" | undefined => {
  const isDay = first.kind === "day" && second.kind === "day";
  if (!isDay && !(isPlainDecimal(first.value) && isPlainDecimal(second.value))) return undefined;
  const order = isDay
    ? first.value.localeCompare(second.value)
    : new Decimal(first.value).comparedTo(second.value);
  if (order === 0) return "equal";
  return order > 0 ? "above" : "below";
};

/** Two numbers of a text that words set against each other. */
interface Comparison {
  /** Where the words can stand. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly side: ReturnType<typeof sideOf>;
  readonly words: ComparisonWords;
}

/**
 * The comparisons that a text can make of numbers that follow one another. A number that is the difference of the one
 * before it and an earlier one says how much more or less that is: "12,205; 12,211, 6 more".
 */
const comparisonsIn = (
  text: string,
  said: readonly SaidNumber[],
  { than, days, by }: ComparedLanguage,
): Comparison[] => {
  const numbers = said.filter(({ kind }) => COMPARABLE.includes(kind));
  return sentencesOf(text).flatMap(({ start, end }) => {
    const own = numbers.filter((one) => one.start >= start && one.start < end);
    return own.flatMap((second, index): Comparison[] => {
      const first = own[index - 1];
      if (!first) return [];
      const between = { start: endOf(first), end: second.start };
      if (between.end - between.start > LONGEST_GAP) return [];
      const behind = { start: endOf(second), end: own[index + 1]?.start ?? end };
      const before = own.slice(0, index - 1).find((one) => isDifference(one, first, second));
      if (before) return [{ spans: [between, behind], side: sideOf(first, before), words: by }];
      return [{ spans: [between], side: sideOf(first, second), words: first.kind === "day" ? days : than }];
    });
  });
};

const endOf = ({ start, text }: SaidNumber): number => start + text.length;

/** Words of a comment that compare two of its numbers and do not fit them: "7,312 classes, more than 7,396". */
const wrongComparisons = (text: string, said: readonly SaidNumber[], { compared }: Language): string[] =>
  (compared ? comparisonsIn(text, said, compared) : []).flatMap(({ spans, side, words }) =>
    mismatch(spans.map(({ start, end }) => text.slice(start, end)).join(" "), side, words),
  );

/** Is a word of a text one that compares two of its numbers, so that these say whether it is right? */
export const comparesNumbers = (
  text: string,
  said: readonly SaidNumber[],
  { compared }: Language,
  word: { readonly start: number; readonly end: number },
): boolean =>
  compared !== undefined &&
  comparisonsIn(text, said, compared).some(
    ({ spans, side, words }) =>
      side !== undefined &&
      spans.some(({ start, end }) => word.start >= start && word.end <= end) &&
      found(text.slice(word.start, word.end), [...words.above, ...words.below]) !== undefined,
  );

const isDifference = (a: SaidNumber, b: SaidNumber, by: SaidNumber): boolean =>
  [a, b, by].every(({ value }) => isPlainDecimal(value)) &&
  new Decimal(a.value).minus(b.value).abs().eq(by.value);

const mismatch = (text: string, side: Comparison["side"], words: ComparisonWords): string[] => {
  if (side === undefined) return [];
  const [above, below] = [found(text, words.above), found(text, words.below)];
  return [side === "above" ? undefined : above, side === "below" ? undefined : below].filter(
    (word) => word !== undefined,
  );
};

/** Sums that a comment makes of the two numbers before, and that are others: "29 and 25 make 55". */
const wrongSums = (text: string, said: readonly SaidNumber[], { compared }: Language): SaidNumber[] => {
  if (!compared) return [];
  return sentencesOf(text).flatMap(({ start, end }) => {
    const own = said.filter((one) => one.kind === "number" && one.start >= start && one.start < end);
    return own.filter((sum, index) => {
      const [a, b] = [own[index - 2], own[index - 1]];
      if (!a || !b || ![a, b, sum].every(({ value }) => isPlainDecimal(value))) return false;
      const between = text.slice(b.start + b.text.length, sum.start);
      if (between.length > LONGEST_GAP || !found(between, compared.sum)) return false;
      return !new Decimal(a.value).plus(b.value).eq(sum.value);
    });
  });
};

/** What a text makes of its numbers and is wrong, and what would be right: its sums and its comparisons. */
export const wrongArithmetic = (
  text: string,
  said: readonly SaidNumber[],
  own: Language,
): { readonly found: string; readonly expected: Phrase }[] => [
  ...wrongSums(text, said, own).map((sum) => ({ found: sum.text, expected: SUM })),
  ...wrongComparisons(text, said, own).map((word) => ({ found: word, expected: FITTING })),
];

const SUM = phrase("said-comparisons.sum");
const FITTING = phrase("said-comparisons.fitting-word");

/** Numbers that a word of choice or denial sets against themselves: "55 households, not 55". */
export const equalAlternatives = (
  text: string,
  said: readonly SaidNumber[],
  { compared }: Language,
): SaidNumber[] =>
  said.filter((second, index) => {
    const first = said[index - 1];
    if (first?.kind !== second.kind || first.value !== second.value) return false;
    const between = text.slice(first.start + first.text.length, second.start);
    return !/[“”]/.test(between) && found(between, compared?.choice ?? []) !== undefined;
  });

/**
 * Numbers that a comment says twice: what is printed and what it should be are two numbers. What is wrong with a number
 * that is not calculated can be its unit alone; of such a comment only days and periods are looked at.
 */
export const repeatedNumbers = (said: readonly SaidNumber[], isCalculated: boolean): SaidNumber[] =>
  said.filter(
    ({ kind, value }, index) =>
      (kind === "years" || kind === "day" || (kind === "number" && isCalculated)) &&
      said.findIndex((one) => one.kind === kind && one.value === value) < index,
  );

/** Numbers that a comment says are not there: directly behind "không có mục", "has no section". */
export const deniedNumbers = (
  text: string,
  said: readonly SaidNumber[],
  { compared }: Language,
): SaidNumber[] => {
  const denied = compared?.none.length
    ? new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${compared.none.join("|")})\s+[\p{L}\p{M}]+\s+$`, "iu")
    : undefined;
  return said.filter(({ start }) => denied?.test(text.slice(Math.max(0, start - LONGEST_GAP), start)));
};
