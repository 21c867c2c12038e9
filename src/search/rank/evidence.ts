import type { Corpus, Figure } from "../index/corpus.ts";
import type { Term } from "../query/query-terms.ts";
import { isSyllable } from "../query/syllable.ts";
import type { Understood } from "../query/understand.ts";
import type { TextCredit } from "./text-credits.ts";

/** What is left of a name that is found in another name of the same figure. */
const OTHER_NAME = 0.7;
const UNIT_MET = 0.75;
/** A Vietnamese syllable without its neighbour is seldom the same word. */
const ALONE = 0.5;
/** Two words of the query that stand together in a sentence are said of the figure. */
const TOGETHER = 0.4;

/** What a figure meets apart from the name that fits best: by its other names, its surroundings, its kind, its value. */
export const restCredits = (
  figure: Figure,
  { terms, intents }: Understood,
  texts: ReadonlyMap<number, TextCredit>,
  { weights }: Corpus,
  fits: readonly (((figure: Figure) => number) | undefined)[],
  neighbours: Neighbours,
): Float64Array => {
  const rest = new Float64Array(terms.length);
  const raise = (text: number, weight: number, syllable: number): void => {
    const credit = texts.get(text);
    if (!credit) return;
    for (const [at, term] of terms.entries()) {
      const share = term.kind === "word" && isSyllable(term.folded) ? syllable : 1;
      rest[at] = Math.max(rest[at] ?? 0, (credit.terms[at] ?? 0) * weight * share);
    }
  };
  for (const text of figure.context) {
    raise(text, weights[text] ?? 0, ALONE);
    for (const at of neighbours.get(text) ?? []) rest[at] = Math.max(rest[at] ?? 0, TOGETHER);
  }
  for (const text of figure.facts) raise(text, weights[text] ?? 0, 1);
  for (const text of figure.names) raise(text, OTHER_NAME, 1);
  for (const { from, to, keys } of intents) {
    const asked = Math.max(0, ...keys.map((key) => figure.intents.get(key) ?? 0));
    for (let at = from; at < to; at += 1) rest[at] = Math.max(rest[at] ?? 0, asked);
  }
  for (const [at, term] of terms.entries()) {
    if (term.kind === "number") {
      const fit = fits[at]?.(figure) ?? 0;
      rest[at] = Math.max(rest[at] ?? 0, fit);
      const isMet = fit > UNIT_MET / 2;
      for (let unit = at + 1; isMet && isUnitTerm(terms[unit]); unit += 1)
        rest[unit] = Math.max(rest[unit] ?? 0, UNIT_MET);
    }
  }
  return rest;
};

const isUnitTerm = (term: Term | undefined): boolean => term?.kind === "word" && term.isUnit;

/** How much of each name was asked for. */
export const nameShares = (
  texts: ReadonlyMap<number, TextCredit>,
  wholes: ReadonlyMap<number, number>,
  rarityOf: (word: string) => number,
): Map<number, number> => {
  const shares = new Map<number, number>();
  for (const [text, { met }] of texts) {
    const whole = wholes.get(text);
    if (whole === undefined) continue;
    let sum = 0;
    for (const [word, quality] of met) sum += rarityOf(word) * quality;
    shares.set(text, Math.min(1, sum / whole));
  }
  return shares;
};

/** By text, the terms of the query that have the same neighbour in it. */
export type Neighbours = ReadonlyMap<number, ReadonlySet<number>>;

export const neighbourTexts = (
  { pairs }: Corpus,
  { terms, idle, alternatives }: Understood,
  texts: ReadonlyMap<number, TextCredit>,
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
      if (texts.get(text)?.met.has(words[words.length - 1]?.folded ?? "")) add(text, from, to);
  }
  return found;
};
