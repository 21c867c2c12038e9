import type { Corpus, Figure } from "../index/corpus.ts";
import type { QueryTerm } from "../query/query-terms.ts";
import { isSyllable } from "../query/syllable.ts";
import type { Understood } from "../query/understood.ts";
import type { TextCredits } from "./text-credits.ts";

/** What is left of a name that is found in another name of the same figure. */
const OTHER_NAME = 0.7;
/** A unit is met by the number before it, and a word that counts by a figure that is counted so. */
const UNIT_MET = 0.75;
/** A Vietnamese syllable without its neighbour is seldom the same word. */
const ALONE = 0.5;
/** Two words of the query that stand together in a sentence are said of the figure. */
const TOGETHER = 0.4;

/** How far a text meets a term, by the place of the term. */
interface Share {
  readonly at: number;
  readonly credit: number;
}

/**
 * What a figure meets apart from the name that fits best: by its other names, its surroundings, its kind, its value.
 * What the figures share is calculated once for a query.
 */
export const restCredits = (
  { terms, intents }: Understood,
  texts: TextCredits,
  { weights }: Corpus,
  fits: readonly (((figure: Figure) => number) | undefined)[],
  neighbours: Neighbours,
): ((figure: Figure) => number[]) => {
  const apart = terms.map((term) => (term.kind === "word" && isSyllable(term.folded) ? ALONE : 1));
  const fitted = fits.flatMap((fitOf, at) => (fitOf ? [{ at, fitOf }] : []));
  const known: (Share[] | undefined)[] = [];
  /** What a text gives to each term that it meets; calculated once for all figures that have the text. */
  const sharesOf = (text: number, weight: number, parts?: readonly number[]): Share[] => {
    const found = known[text];
    if (found) return found;
    const shares: Share[] = [];
    for (const [at, credit] of texts[text]?.terms.entries() ?? [])
      if (credit > 0) shares.push({ at, credit: credit * weight * (parts?.[at] ?? 1) });
    return (known[text] = shares);
  };
  const raise = (rest: number[], shares: readonly Share[]): void => {
    for (const { at, credit } of shares) if (credit > (rest[at] ?? 0)) rest[at] = credit;
  };

  return (figure) => {
    const rest = terms.map(() => 0);
    const atLeast = (at: number, credit: number): void => {
      if (credit > (rest[at] ?? 0)) rest[at] = credit;
    };
    for (const text of figure.context) {
      if (texts[text]) raise(rest, sharesOf(text, weights[text] ?? 0, apart));
      for (const at of neighbours.get(text) ?? []) atLeast(at, TOGETHER);
    }
    for (const text of figure.facts) if (texts[text]) raise(rest, sharesOf(text, weights[text] ?? 0));
    for (const text of figure.names) if (texts[text]) raise(rest, sharesOf(text, OTHER_NAME));
    for (const { from, to, keys } of intents) {
      const asked = Math.max(0, ...keys.map((key) => figure.intents.get(key) ?? 0));
      for (let at = from; at < to; at += 1) atLeast(at, asked);
    }
    for (const { at, fitOf } of fitted) {
      const fit = fitOf(figure);
      atLeast(at, fit);
      const isMet = fit > UNIT_MET / 2;
      for (let unit = at + 1; isMet && isUnitTerm(terms[unit]); unit += 1) atLeast(unit, UNIT_MET);
    }
    return rest;
  };
};

const isUnitTerm = (term: QueryTerm | undefined): boolean => term?.kind === "word" && term.isUnit;

/** How much of each name was asked for. */
export const nameShares = (
  texts: TextCredits,
  wholes: ReadonlyMap<number, number>,
  rarityOf: (word: string) => number,
): Map<number, number> => {
  const shares = new Map<number, number>();
  for (const [text, whole] of wholes) {
    const credit = texts[text];
    if (!credit) continue;
    let sum = 0;
    for (const [word, quality] of credit.met) sum += rarityOf(word) * quality;
    shares.set(text, Math.min(1, sum / whole));
  }
  return shares;
};

/** By text, the terms of the query that have the same neighbour in it. */
export type Neighbours = ReadonlyMap<number, ReadonlySet<number>>;

export const neighbourTexts = (
  { pairs }: Corpus,
  { terms, idle, alternatives }: Understood,
  texts: TextCredits,
): Neighbours => {
  const found = new Map<number, Set<number>>();
  const add = (text: number, from: number, to: number): void => {
    const places = found.get(text) ?? new Set<number>();
    for (let at = from; at < to; at += 1) places.add(at);
    found.set(text, places);
  };
  for (const [index, left] of terms.entries()) {
    const right = terms[index + 1];
    if (left.kind !== "word" || right?.kind !== "word" || idle.has(left) || idle.has(right)) continue;
    for (const text of pairs.get(`${left.folded} ${right.folded}`) ?? []) add(text, index, index + 2);
  }
  for (const { from, to, words, tie } of alternatives) {
    const [first, second] = words;
    if (tie !== "same" || !first || !second) continue;
    for (const text of pairs.get(`${first.folded} ${second.folded}`) ?? [])
      if (texts[text]?.met.has(words[words.length - 1]?.folded ?? "")) add(text, from, to);
  }
  return found;
};
