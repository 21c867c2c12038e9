import type { Corpus, Figure } from "./corpus.ts";
import { isOnTheWay } from "./english-stem.ts";
import { bare, isNumber, marksFit } from "./fold.ts";
import type { NearWords } from "./near-words.ts";
import type { WordTerm } from "./query-terms.ts";

/** A word of the corpus that a typed word can stand for, and how well, from 0 to 1. */
export interface Reading {
  readonly folded: string;
  readonly quality: number;
}

const PREFIX = 0.8;
const UNTYPED_TELEX = 0.9;
const AKIN = 0.6;
const SLIP = 0.75;
const MOST_PREFIXES = 24;
/** A word of other marks, where the word with the marks that were typed is written somewhere. */
const OTHER_WORD = 0.3;

/** Finds what typed words stand for. `sorted` are the corpus's words in order. */
export const readingsOf =
  ({ words }: Corpus, sorted: readonly string[], near: NearWords) =>
  ({ form, folded }: WordTerm, isLast: boolean, loosely: boolean): Reading[] => {
    const exact = words.has(folded) ? [{ folded, quality: 1 }] : [];
    if (isNumber(folded)) return exact;
    const begun = folded.length >= (isLast ? 1 : 4) ? startingWith(sorted, folded) : [];
    const prefixes = begun
      .filter((word) => word !== folded && !isNumber(word))
      .slice(0, MOST_PREFIXES)
      .map((word) => ({
        folded: word,
        quality: (exact.length ? 0.5 : PREFIX) * (0.7 + (0.3 * folded.length) / word.length),
      }));
    const onTheWay = exact.length || !isLast ? [] : stemsOf(words, folded);
    const right = [...exact, ...prefixes, ...onTheWay];
    if (right.length && !loosely) return right;
    const untyped = withoutTelex(folded);
    const telex =
      untyped !== folded && words.has(untyped) ? [{ folded: untyped, quality: UNTYPED_TELEX }] : [];
    if (!right.length && telex.length) return telex;
    if (folded.length < 3) return [...right, ...turned(words, folded)];
    const typos = near(bare(form)).map(({ word, likeness }) => ({
      folded: word,
      quality: SLIP * likeness * likeness,
    }));
    const akin = right.length
      ? []
      : sharingStem(sorted, folded).map((word) => ({ folded: word, quality: AKIN }));
    return [
      ...right,
      ...telex,
      ...akin,
      ...typos.filter((typo) => !right.some((one) => one.folded === typo.folded)),
    ];
  };

/** The words of a sorted list that begin so. */
export const startingWith = (sorted: readonly string[], start: string): string[] => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < start) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let at = low; sorted[at]?.startsWith(start); at += 1) found.push(sorted[at] ?? "");
  return found;
};

const LONGEST_ENDING = 6;

/** The stems that a word on its way to an ending may have. */
const stemsOf = (words: Corpus["words"], folded: string): Reading[] => {
  const found: Reading[] = [];
  for (let end = folded.length - 1; end >= Math.max(4, folded.length - LONGEST_ENDING); end -= 1) {
    const known = folded.slice(0, end);
    if (words.has(known) && isOnTheWay(folded, known)) found.push({ folded: known, quality: 1 });
  }
  return found;
};

/** Two letters that changed places. */
const turned = (words: Corpus["words"], folded: string): Reading[] => {
  const other = [...folded].toReversed().join("");
  return folded.length === 2 && other !== folded && words.has(other)
    ? [{ folded: other, quality: SLIP * 0.7 }]
    : [];
};

/** "ngheof" is "nghèo" with the keys of Telex left in. */
const withoutTelex = (folded: string): string =>
  folded
    .replace(/dd/g, "d")
    .replace(/([aeo])\1+/g, "$1")
    .replace(/([aou])w/g, "$1")
    .replace(/([aeiouy][a-z]*?)[sfrxj]([a-z]*)$/, "$1$2");

/** "vaccinated" for "vaccine": words of one long stem. */
const sharingStem = (sorted: readonly string[], folded: string): string[] => {
  const stem = folded.slice(0, Math.max(5, Math.ceil(folded.length * 0.6)));
  return folded.length > stem.length ? startingWith(sorted, stem) : [];
};

/** A run of words without spaces, such as "dulich", as the words that follow each other somewhere; else the word itself. */
export const runOnWords = (
  { words, pairs }: Pick<Corpus, "words" | "pairs">,
  folded: string,
  before = "",
): string[] | undefined => {
  for (let end = folded.length; end > 1; end -= 1) {
    const word = folded.slice(0, end);
    if (!words.has(word) || (before && !pairs.has(`${before} ${word}`))) continue;
    const rest = end === folded.length ? [] : runOnWords({ words, pairs }, folded.slice(end), word);
    if (rest) return [word, ...rest];
  }
  return undefined;
};

/** How well readings of a typed word are met by each figure. */
export const wordFits = (corpus: Corpus, typed: string, readings: readonly Reading[]): Float64Array => {
  const texts = new Float64Array(corpus.weights.length);
  for (const { folded, quality } of readings) {
    const forms = corpus.words.get(folded);
    const isWritten = forms?.has(typed);
    for (const [form, where] of forms ?? []) {
      const fit = marksFit(typed, form.slice(0, Math.max(typed.length, 1)));
      raise(texts, corpus, where, quality * (isWritten && fit < 0.9 ? OTHER_WORD : fit));
    }
  }
  return ofFigures(corpus, texts);
};

/** How well each figure meets two words in a row. */
export const pairFits = (
  corpus: Corpus,
  left: readonly Reading[],
  right: readonly Reading[],
): Float64Array => {
  const texts = new Float64Array(corpus.weights.length);
  for (const a of left)
    for (const b of right) {
      const where = corpus.pairs.get(`${a.folded} ${b.folded}`);
      if (where) raise(texts, corpus, where, a.quality * b.quality);
    }
  return ofFigures(corpus, texts);
};

const raise = (texts: Float64Array, { weights }: Corpus, where: readonly number[], quality: number): void => {
  for (const text of where) texts[text] = Math.max(texts[text] ?? 0, quality * (weights[text] ?? 0));
};

const ofFigures = ({ figures }: Corpus, texts: Float64Array): Float64Array =>
  Float64Array.from(figures, (figure) => bestOf(figure, texts));

const bestOf = ({ texts: own }: Figure, texts: Float64Array): number => {
  let best = 0;
  for (const text of own) best = Math.max(best, texts[text] ?? 0);
  return best;
};
