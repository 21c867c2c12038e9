import type { Corpus, Figure } from "./corpus.ts";
import type { Matched } from "./marked-text.ts";
import { nameSharesIn } from "./name-share.ts";
import type { NearWords } from "./near-words.ts";
import { namedAmongParts } from "./named-parts.ts";
import { queryParts, type QueryVariant, type KnownParts, type QueryParts } from "./query-parts.ts";
import type { Term } from "./query-terms.ts";
import { readingsOf, startingWith } from "./word-fit.ts";

export interface Ranked {
  readonly figure: Figure;
  /** Its place in the corpus: newest report first, then the order of print. */
  readonly index: number;
  readonly score: number;
  /** The words of the variant that found it. */
  readonly matched: Matched;
}

export interface Ranking {
  /** Best first. */
  readonly ranked: readonly Ranked[];
  /** The words of the query as it was typed. */
  readonly matched: Matched;
}

/** What it is worth to have asked for a whole name and nothing but it. */
const NAME = 0.7;
/** What is left of the score of a figure that has next to nothing of what was asked for. */
const LACKING = 0.3;

/** With all else equal a level comes before what is said about it, and a total before its parts. */
const PRIOR: Readonly<Record<string, number>> = {
  level: 1,
  "count-of-total": 0.98,
  "share-of-total": 0.97,
  ratio: 0.95,
  derived: 0.75,
};
const OTHER_KINDS = 0.9;
/** A figure that its author asked for by name, as "maize yield", and not one that follows for every figure. */
const NAMED_DERIVED = 0.9;
const RESTATED = 0.85;
const PART = 0.96;
/** A part of which nothing was asked that is not true of the other parts: their total was rather meant. */
const UNNAMED_PART = 0.85;
const DIRECTIONS = ["increase", "decrease"];
/** What a kind that was asked for loses no more. */
const ASKED_FOR = 0.98;
/** What a figure of another time than was asked for is worth. */
const OTHER_TIME = 0.7;
/** Scores nearer than this are equal, and then the order of print decides. */
const STEP = Math.log(1.05);

const priorOf = ({ record, indicator }: Figure): number =>
  (record.alsoCalled ? NAMED_DERIVED : (PRIOR[record.kind] ?? OTHER_KINDS)) *
  (record.sameAs ? RESTATED : 1) *
  (indicator.partOf ? PART : 1);

const stepOf = ({ score }: Ranked): number => Math.round(Math.log(score) / STEP);

/** Ranks the figures of a corpus; a query comes in all its variants, as it was typed first. */
export const ranking = (corpus: Corpus, near: NearWords) => {
  const { figures } = corpus;
  const priors = figures.map(priorOf);
  const sorted = [...corpus.words.keys()].sort();
  const read = readingsOf(corpus, sorted, near);
  const begins = (folded: string): boolean => startingWith(sorted, folded).length > 0;
  const known: KnownParts = new Map();
  const nameShares = nameSharesIn(corpus);
  const isNamed = namedAmongParts(corpus);

  /** Raises `best` to what a variant finds. Says whether some figure has all its words. */
  const score = (
    { parts, met, matched, keys, hasNumber }: QueryParts,
    quality: number,
    best: (Ranked | undefined)[],
  ): boolean => {
    const whole = parts.reduce((sum, { worth, isIdle }) => sum + (isIdle ? 0 : worth), 0);
    const asked = parts.reduce((sum, { lack }) => sum + lack, 0);
    const wordsAsked = parts.filter(({ isWord }) => isWord).length;
    const shareOf = nameShares(met);
    let isComplete = false;
    const isAskedFor = ({ record: { kind, method, direction } }: Figure): boolean =>
      keys.has(kind) ||
      (method !== undefined && keys.has(method)) ||
      (direction !== undefined && DIRECTIONS.some((key) => keys.has(key)));
    for (const [index, figure] of figures.entries()) {
      let [sum, has, words] = [0, 0, 0];
      for (const { fits, worth, lack, isWord } of parts) {
        const fit = fits[index] ?? 0;
        sum += fit * worth;
        if (fit > 0) has += lack;
        if (fit > 0 && isWord) words += 1;
      }
      if (sum === 0 || (asked > 0 && has === 0)) continue;
      const coverage = asked > 0 ? has / asked : 1;
      isComplete ||= words === wordsAsked;
      const fullness = LACKING + (1 - LACKING) * coverage ** 2;
      const prior = priors[index] ?? 1;
      const plain =
        (sum / whole) * fullness * quality * (isAskedFor(figure) ? Math.max(prior, ASKED_FOR) : prior);
      const beaten = best[index]?.score ?? 0;
      if (plain * (1 + NAME) <= beaten) continue;
      const share = Math.max(0, ...figure.names.map(shareOf));
      const part = hasNumber || isNamed(figure, met) ? 1 : UNNAMED_PART;
      const named = plain * (1 + NAME * share) * part;
      if (named > beaten) best[index] = { figure, index, score: named, matched };
    }
    return isComplete;
  };

  const pass = (
    variants: readonly QueryVariant[],
    loosely: boolean,
    isOfTime: readonly boolean[] | undefined,
  ) => {
    const [typed] = variants;
    const isKnown = (term: Term, isLast: boolean): boolean =>
      term.kind === "number" || corpus.words.has(term.folded) || (isLast && begins(term.folded));
    const areAllKnown =
      typed?.terms.every((term, index) => isKnown(term, index === typed.terms.length - 1)) ?? true;
    const partsOf = queryParts(corpus, known, (term, isLast) => {
      // A word that is known is doubted only when there is no other to doubt.
      const isDoubted = loosely && (areAllKnown || !isKnown(term, isLast));
      return term.kind === "word" ? read(term, isLast, isDoubted) : [];
    });
    const best: (Ranked | undefined)[] = [];
    let matched: Matched = new Map();
    let isComplete = false;
    for (const [number, variant] of variants.entries()) {
      const query = partsOf(variant);
      if (number === 0) matched = query.matched;
      // Another way to say it with a word that no figure has finds no more than the query itself.
      if (number > 0 && query.isLost) continue;
      isComplete = score(query, variant.quality, best) || isComplete;
    }
    const ranked = best
      .filter((one) => one !== undefined)
      .map((one) => (isOfTime?.[one.index] === false ? { ...one, score: one.score * OTHER_TIME } : one));
    ranked.sort((a, b) => stepOf(b) - stepOf(a) || a.index - b.index);
    return { ranked, matched, isComplete };
  };

  /**
   * A first look for what was typed; when no figure has all its words, a looser second one that allows typing errors, in
   * the query and in `corrected`, the query as it was probably meant. A number is never treated as a typing error.
   */
  const ranked = (
    variants: readonly QueryVariant[],
    corrected: () => readonly QueryVariant[],
    isOfTime?: readonly boolean[],
  ): Ranking => {
    const first = pass(variants, false, isOfTime);
    return first.isComplete ? first : pass([...variants, ...corrected()], true, isOfTime);
  };
  /** `begins`: does some word of the corpus begin so? */
  return { figures: ranked, begins };
};
