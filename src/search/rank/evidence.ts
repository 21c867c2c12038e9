import type { Corpus } from "../index/corpus.ts";
import type { QueryTerm } from "../query/query-terms.ts";
import { isSyllable } from "../query/syllable.ts";
import type { Understood } from "../query/understood.ts";
import type { Postings } from "./postings.ts";
import type { TextCredits } from "./text-credits.ts";

/** What is left of a name that is found in another name of the same figure. */
const OTHER_NAME = 0.7;
/** A unit is met by the number before it, and a word that counts by a figure that is counted so. */
const UNIT_MET = 0.75;
/** A Vietnamese syllable without its neighbour is seldom the same word. */
const ALONE = 0.5;
/** Two words of the query that stand together in a sentence are said of the figure. */
const TOGETHER = 0.4;

/** For each term that is a number, how well it is the value of figures, by their place. */
export type Fits = readonly (ReadonlyMap<number, number> | undefined)[];

/** What figures meet of each term apart from the name that fits best. */
export interface RestCredits {
  /** For each figure as many credits as there are terms, in the order of the corpus. */
  readonly credits: Float64Array;
  /** The places of the figures that meet a term that tells something, by `termWeights`. */
  readonly places: readonly number[];
}

/** What a query meets, and how much each of its terms tells. */
interface Met {
  readonly texts: TextCredits;
  readonly fits: Fits;
  readonly neighbours: NeighbouringTerms;
  readonly termWeights: readonly number[];
}

/**
 * What figures meet apart from the name that fits best: by their other names, their surroundings, their kind, their
 * value. Goes from what is met to the figures that have it: most figures have nothing of a query. What is given for one
 * query holds until the next is asked.
 */
export const restCreditsOver = ({ figures, weights }: Corpus, postings: Postings) => {
  let buffer = new Float64Array();
  return ({ terms, intents }: Understood, { texts, fits, neighbours, termWeights }: Met): RestCredits => {
    const size = figures.length * terms.length;
    if (buffer.length < size) buffer = new Float64Array(size);
    const credits = buffer.fill(0, 0, size);
    const isMet = new Uint8Array(figures.length);
    const found: number[] = [];
    const apart = terms.map((term) => (term.kind === "word" && isSyllable(term.folded) ? ALONE : 1));
    const atLeast = (place: number, at: number, credit: number): void => {
      const cell = place * terms.length + at;
      if (credit <= (credits[cell] ?? 0)) return;
      credits[cell] = credit;
      if (isMet[place] || !termWeights[at]) return;
      isMet[place] = 1;
      found.push(place);
    };
    /** Gives what a text meets to the figures that have it. */
    const give = (
      text: number,
      places: readonly number[] | undefined,
      weight: number,
      parts?: readonly number[],
    ): void => {
      if (!places) return;
      for (const [at, met] of texts.of[text]?.terms.entries() ?? []) {
        if (met <= 0) continue;
        const credit = met * weight * (parts?.[at] ?? 1);
        for (const place of places) atLeast(place, at, credit);
      }
    };
    for (const text of texts.met) {
      const weight = weights[text] ?? 0;
      give(text, postings.context[text], weight, apart);
      give(text, postings.facts[text], weight);
      give(text, postings.names[text], OTHER_NAME);
    }
    for (const [text, together] of neighbours)
      for (const place of postings.context[text] ?? [])
        for (const at of together) atLeast(place, at, TOGETHER);
    for (const { from, to, keys } of intents)
      for (const { place, asked } of keys.flatMap(postings.intents))
        for (let at = from; at < to; at += 1) atLeast(place, at, asked);
    for (const [at, values] of fits.entries()) {
      for (const [place, fit] of values ?? []) {
        atLeast(place, at, fit);
        const isValue = fit > UNIT_MET / 2;
        for (let unit = at + 1; isValue && isUnitTerm(terms[unit]); unit += 1) atLeast(place, unit, UNIT_MET);
      }
    }
    return { credits, places: found };
  };
};

const isUnitTerm = (term: QueryTerm | undefined): boolean => term?.kind === "word" && term.isUnit;

/** How much of each name was asked for. A word that a name has twice is met as often as it was typed. */
export const nameShares = (
  texts: TextCredits,
  wholeOf: (text: number, words: readonly string[]) => number,
  { terms }: Understood,
  { nameWords }: Corpus,
  rarityOf: (word: string) => number,
): Map<number, number> => {
  const typed = new Map<string, number>();
  for (const term of terms)
    if (term.kind === "word") typed.set(term.folded, (typed.get(term.folded) ?? 0) + 1);
  const shares = new Map<number, number>();
  for (const text of texts.met) {
    const words = nameWords.get(text);
    const credit = texts.of[text];
    if (!words || !credit) continue;
    let sum = 0;
    for (const [word, quality] of credit.met) {
      const count = words.length > credit.met.size ? words.filter((own) => own === word).length : 1;
      sum += rarityOf(word) * quality * Math.max(1, Math.min(count, typed.get(word) ?? 1));
    }
    shares.set(text, Math.min(1, sum / wholeOf(text, words)));
  }
  return shares;
};

/** By text, the terms of the query that have the same neighbour in it. */
export type NeighbouringTerms = ReadonlyMap<number, ReadonlySet<number>>;

export const neighbourTexts = (
  { pairs }: Corpus,
  { terms, idle, alternatives }: Understood,
  texts: TextCredits,
): NeighbouringTerms => {
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
      if (texts.of[text]?.met.has(words[words.length - 1]?.folded ?? "")) add(text, from, to);
  }
  return found;
};
