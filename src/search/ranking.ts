import type { Corpus, Figure } from "./corpus.ts";
import type { Matched } from "./marked-text.ts";
import { nameShareIn } from "./name-share.ts";
import type { NearWords } from "./near-words.ts";
import { numberFit } from "./number-fit.ts";
import type { NumberTerm, Term } from "./query-terms.ts";
import type { Variant } from "./variants.ts";
import { pairFits, readingsOf, wordFits, type Reading } from "./word-fit.ts";

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

export interface Asked extends Variant {
  /** Terms that find nothing by themselves. */
  readonly idle: ReadonlySet<Term>;
}

/** What the parts of a query weigh: a word is 1. */
const IDLE = 0.12;
const UNIT = 0.4;
const NUMBER = 1.3;
const PAIR = 0.8;
/** Digits that are part of a name, as in "đường 60m". */
const AS_WORD = 0.8;
/** What it is worth to have asked for a whole name and nothing but it. */
const NAME = 0.7;

/** With all else equal a level comes before what is said about it, and a total before its parts. */
const PRIOR: Readonly<Record<string, number>> = {
  level: 1,
  "count-of-total": 0.98,
  "share-of-total": 0.97,
  ratio: 0.95,
  derived: 0.75,
};
const OTHER_KINDS = 0.9;
const RESTATED = 0.94;
const PART = 0.96;
/** Scores nearer than this are equal, and then the order of print decides. */
const STEP = Math.log(1.05);

const priorOf = ({ record, indicator }: Figure): number =>
  (PRIOR[record.kind] ?? OTHER_KINDS) * (record.sameAs ? RESTATED : 1) * (indicator.partOf ? PART : 1);

const stepOf = ({ score }: Ranked): number => Math.round(Math.log(score) / STEP);

interface Part {
  /** How well each figure meets it. */
  readonly fits: Float64Array;
  readonly rarity: number;
  readonly weight: number;
  /** Does a figure without it lack something that was asked for? */
  readonly counts: boolean;
}

/** Ranks the figures of a corpus; a query comes in all its variants, as it was typed first. */
export const ranking = (corpus: Corpus, near: NearWords) => {
  const { figures } = corpus;
  const priors = figures.map(priorOf);
  const read = readingsOf(corpus, [...corpus.words.keys()].sort(), near);
  const nameShare = nameShareIn(corpus);
  const rarityOf = (fits: Float64Array): number =>
    Math.log(1 + figures.length / (0.5 + fits.reduce((sum, fit) => sum + fit, 0)));
  const partOf = (fits: Float64Array, weight: number, counts: boolean): Part => ({
    fits,
    rarity: rarityOf(fits),
    weight,
    counts,
  });

  const pass = (variants: readonly Asked[], loosely: boolean) => {
    const known = new Map<string, Part>();
    const once = (key: string, make: () => Part): Part => {
      const part = known.get(key) ?? make();
      known.set(key, part);
      return part;
    };
    const best: (Ranked | undefined)[] = [];
    const typed = new Map<string, string>();
    let isComplete = false;

    for (const [number, { terms, quality, idle }] of variants.entries()) {
      const last = terms.length - 1;
      const readings = terms.map((term, index): Reading[] => {
        if (term.kind === "number") return [];
        return idle.has(term) ? [{ folded: term.folded, quality: 1 }] : read(term, index === last, loosely);
      });
      const parts = terms.map((term, index) => {
        if (term.kind === "number")
          return once(JSON.stringify(term), () => partOf(numberFits(corpus, term, terms), NUMBER, true));
        const weight = idle.has(term) ? IDLE : term.isUnit ? UNIT : 1;
        const make = (): Part =>
          partOf(wordFits(corpus, term.form, readings[index] ?? []), weight, weight === 1);
        return once(`${weight} ${term.form} ${index === last}`, make);
      });
      const pairs = terms.slice(1).flatMap((term, index) => {
        const before = terms[index];
        if (before?.kind !== "word" || term.kind !== "word" || idle.has(term) || idle.has(before)) return [];
        const make = (): Part =>
          partOf(pairFits(corpus, readings[index] ?? [], readings[index + 1] ?? []), PAIR, false);
        return [once(`${before.folded} ${term.folded} ${index + 1 === last}`, make)];
      });
      const all = [...parts, ...pairs];
      const whole = all.reduce((sum, { rarity, weight }) => sum + (weight === IDLE ? 0 : rarity * weight), 0);
      const asked = all.reduce((sum, { rarity, counts }) => sum + (counts ? rarity : 0), 0);
      const { met, matched } = namesMet(terms, readings, idle);
      if (number === 0) for (const [word, form] of matched) typed.set(word, form);

      for (const [index, figure] of figures.entries()) {
        let sum = 0;
        let share = 0;
        for (const { fits, rarity, weight, counts } of all) {
          const fit = fits[index] ?? 0;
          sum += fit * rarity * weight;
          if (counts && fit > 0) share += rarity;
        }
        if (sum === 0 || (asked > 0 && share === 0)) continue;
        const coverage = asked > 0 ? share / asked : 1;
        if (coverage > 0.99) isComplete = true;
        const plain = (sum / whole) * (0.3 + 0.7 * coverage * coverage) * quality * (priors[index] ?? 1);
        if (plain * (1 + NAME) <= (best[index]?.score ?? 0)) continue;
        const score = plain * (1 + NAME * Math.max(0, ...figure.names.map((name) => nameShare(name, met))));
        if (score > (best[index]?.score ?? 0)) best[index] = { figure, index, score, matched };
      }
    }
    const ranked = best.filter((one) => one !== undefined);
    ranked.sort((a, b) => stepOf(b) - stepOf(a) || a.index - b.index);
    return { ranked, matched: typed, isComplete };
  };

  /**
   * A first look for what was typed; when no figure has all of it, a looser second one that reckons with slips, in
   * the query and in `mended`, the query as it was probably meant.
   */
  return (variants: readonly Asked[], mended: () => readonly Asked[]): Ranking => {
    const first = pass(variants, false);
    return first.isComplete ? first : pass([...variants, ...mended()], true);
  };
};

/** The folded words that a variant looks for: how well each meets it, and how it was typed where that can be seen in it. */
const namesMet = (
  terms: readonly Term[],
  readings: readonly (readonly Reading[])[],
  idle: ReadonlySet<Term>,
) => {
  const met = new Map<string, number>();
  const matched = new Map<string, string>();
  for (const [index, term] of terms.entries()) {
    if (term.kind === "number" || idle.has(term)) continue;
    for (const { folded, quality } of readings[index] ?? []) {
      if (quality <= (met.get(folded) ?? 0)) continue;
      met.set(folded, quality);
      matched.set(folded, folded.startsWith(term.folded) ? term.form : "");
    }
  }
  return { met, matched };
};

/** Digits may be a number or part of a name, except when nothing but a number was typed and there is such a number. */
const numberFits = (corpus: Corpus, term: NumberTerm, terms: readonly Term[]): Float64Array => {
  const values = Float64Array.from(corpus.figures, numberFit(term));
  const isAlone = terms.every((one) => one.kind === "number" || one.isUnit);
  if (isAlone && values.some((value) => value > 0)) return values;
  const asWords = wordFits(
    corpus,
    "",
    term.asWords.map((folded) => ({ folded, quality: AS_WORD })),
  );
  return values.map((value, index) => Math.max(value, asWords[index] ?? 0));
};
