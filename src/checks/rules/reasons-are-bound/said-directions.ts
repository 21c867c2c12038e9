import type { Language } from "../../../model/language.ts";
import type { Observation } from "../../../model/observation.ts";
import { phrase, type Phrase } from "../../../model/phrase.ts";
import { anyWord, longestFirst } from "../../../prose/any-word.ts";
import { sentenceAround } from "../../../prose/document.ts";
import { Decimal } from "../../../quantity/decimal.ts";
import { isPlainDecimal } from "../../../quantity/plain-decimal.ts";
import { comparesNumbers } from "./said-comparisons.ts";
import type { SaidNumber } from "./said-numbers.ts";

type Direction = "increase" | "decrease";

/** What a comment speaks of. */
export interface SubjectOfComment {
  /** The figures in the words that it is about. */
  readonly figures: readonly Observation[];
  /** Every figure of the report. */
  readonly all: readonly Observation[];
  /** What the passages that it is about print in its language. */
  readonly words: readonly string[];
  /** Everything that the report prints in its official language and in that of the comment. */
  readonly printed: readonly string[];
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly direction: Direction;
}

/**
 * Words of direction in a comment that the report does not bear out. One bears a word out that compares two numbers of the
 * comment; the change that stands right behind it; the quotation that holds it; the passage in question, where all its
 * changes go that way, or where it prints the word with the one beside it.
 */
export const wrongDirections = (
  text: string,
  said: readonly SaidNumber[],
  own: Language,
  subject: SubjectOfComment,
): { readonly found: string; readonly expected: Phrase }[] =>
  directionsIn(text, own).flatMap((word) => {
    if (comparesNumbers(text, said, own, word)) return [];
    const [number, next] = numbersBehind(text, said, own, word);
    if (number) {
      const found = text.slice(word.start, number.start + number.text.length);
      return isChange(text, { number, next }, own, word, subject) ? [] : [{ found, expected: PRINTED }];
    }
    const quotation = quotationAround(text, word);
    if (quotation !== undefined)
      return subject.printed.some((one) => one.includes(quotation))
        ? []
        : [{ found: quotation, expected: QUOTED }];
    return isSaidThere(text, word, subject) ? [] : [{ found: word.text, expected: BOUND }];
  });

const PRINTED = phrase("said-directions.printed-change");
const QUOTED = phrase("said-directions.printed-words");
const BOUND = phrase("said-directions.bound-word");

/** Every word of direction of a text, the longer of two that begin alike; not those with which it says a sum. */
const directionsIn = (text: string, { increase, decrease, comparatives, compared }: Language): Word[] => {
  const sides: readonly (readonly [Direction, readonly string[]])[] = [
    ["increase", [...increase, ...comparatives.increase, ...(compared?.than.above ?? [])]],
    ["decrease", [...decrease, ...comparatives.decrease, ...(compared?.than.below ?? [])]],
  ];
  const spanOf = ({ index, 0: { length } }: RegExpExecArray) => ({ start: index, end: index + length });
  const taken = compared?.sum.length ? [...text.matchAll(anyWord(compared.sum, "giu"))].map(spanOf) : [];
  const words = sides.flatMap(([direction, list]) =>
    list.length
      ? [...text.matchAll(anyWord(longestFirst(list), "giu"))].map((found) => ({
          ...spanOf(found),
          text: found[0],
          direction,
        }))
      : [],
  );
  return words
    .filter(({ start, end }) => taken.every((one) => end <= one.start || start >= one.end))
    .toSorted((a, b) => a.start - b.start);
};

/** The number right behind a word, and the one after it in the sentence; words that join, bounds and currencies stand between. */
const numbersBehind = (
  text: string,
  said: readonly SaidNumber[],
  { directionJoints = [], range, bounds, unclearBounds = [] }: Language,
  { end }: Word,
): readonly SaidNumber[] => {
  const sentence = sentenceAround(text, end - 1);
  const numbers = said.filter(({ kind, start }) => kind === "number" && start >= end && start < sentence.end);
  const [first] = numbers;
  if (!first) return [];
  const joints = [...directionJoints, ...range.from, ...Object.values(bounds).flat(), ...unclearBounds];
  const between = text.slice(end, first.start).replace(/\p{Lu}{3}\s*$/u, "");
  return anyLetter.test(joints.length ? between.replace(anyWord(joints, "giu"), "") : between)
    ? []
    : numbers.slice(0, 2);
};

const anyLetter = /[\p{L};:]/u;

/** Is the number a change that goes that way, or the first of two between which one does: "up from 5 to 7"? */
const isChange = (
  text: string,
  { number, next }: { readonly number: SaidNumber; readonly next: SaidNumber | undefined },
  { range }: Language,
  { end, direction }: Word,
  { figures, all }: SubjectOfComment,
): boolean => {
  const isFrom = new RegExp(String.raw`(?:^|\s)(?:${range.from.join("|")})\s+$`, "iu");
  if (next && isFrom.test(text.slice(end, number.start)))
    return (
      isPlainDecimal(number.value) &&
      isPlainDecimal(next.value) &&
      new Decimal(next.value).gt(number.value) === (direction === "increase")
    );
  const changes = (list: readonly Observation[]): Observation[] =>
    list.filter(({ kind, value }) => kind === "change" && value === number.value);
  const near = changes(figures);
  return (near.length ? near : changes(all)).some((one) => one.direction === direction);
};

/** What stands between the quotation marks around a word; undefined where there are none. */
const quotationAround = (text: string, { start, end }: Word): string | undefined =>
  [...text.matchAll(/“([^“”]+)”/g)].find(
    ({ index, 0: whole }) => index < start && index + whole.length > end,
  )?.[1];

/** Do all changes in question go that way, or do the passages print the word with the one before or behind it? */
const isSaidThere = (text: string, word: Word, { figures, words }: SubjectOfComment): boolean => {
  const changes = figures.filter(({ kind }) => kind === "change");
  if (changes.length && changes.every((one) => one.direction === word.direction)) return true;
  const [before] = /[\p{L}\p{M}]+\s+$/u.exec(text.slice(0, word.start)) ?? [""];
  const [behind] = /^\s+[\p{L}\p{M}]+/u.exec(text.slice(word.end)) ?? [""];
  const phrases = [before && before + word.text, behind && word.text + behind].filter(Boolean);
  return phrases.some((phrase) => words.some((one) => anyWord([phrase], "iu").test(one)));
};
