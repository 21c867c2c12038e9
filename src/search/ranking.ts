import type { Corpus, Figure } from "./corpus.ts";
import type { NearWords } from "./near-words.ts";
import { numberFit } from "./number-fit.ts";
import type { NumberTerm, Term, WordTerm } from "./query-terms.ts";
import type { Variant } from "./variants.ts";
import { pairFits, readingsOf, wordFits, type Reading } from "./word-fit.ts";

export interface Ranked {
  /** Place of the figure in the corpus. */
  readonly index: number;
  readonly score: number;
}

export interface Asked extends Variant {
  /** Terms that find nothing by themselves. */
  readonly idle: ReadonlySet<Term>;
}

const IDLE = 0.12;
const UNIT = 0.4;
const PAIR = 0.8;
const AS_WORD = 0.8;
const NAME = 0.7;

/** With all else equal a level comes before what is said about it, and a total before its parts. */
const PRIOR: Readonly<Record<string, number>> = { level: 1, "count-of-total": 0.98, "share-of-total": 0.97, ratio: 0.95, derived: 0.75 };
const OTHER_KINDS = 0.9;
const RESTATED = 0.94;
const PART = 0.96;
/** Scores nearer than this are equal, and then the order of print decides. */
const STEP = Math.log(1.05);

const priorOf = ({ record, indicator }: Figure): number =>
  (PRIOR[record.kind] ?? OTHER_KINDS) * (record.sameAs ? RESTATED : 1) * (indicator.partOf ? PART : 1);

const stepOf = ({ score }: Ranked): number => Math.round(Math.log(score) / STEP);

interface Part {
  readonly fits: Float64Array;
  readonly rarity: number;
  readonly weight: number;
  /** Does a figure without it lack something that was asked for? */
  readonly counts: boolean;
}

/** Ranks the figures of a corpus; a query comes in all its variants. */
export const ranking = (corpus: Corpus, near: NearWords) => {
  const { figures } = corpus;
  const priors = figures.map(priorOf);
  const read = readingsOf(corpus, [...corpus.words.keys()].sort(), near);
  const rarityInNames = nameRarity(corpus);
  const rarityOf = (fits: Float64Array): number => Math.log(1 + figures.length / (0.5 + fits.reduce((sum, fit) => sum + fit, 0)));
  const partOf = (fits: Float64Array, weight: number, counts: boolean): Part => ({ fits, rarity: rarityOf(fits), weight, counts });

  const readTerm = (term: Term, isLast: boolean, loosely: boolean, idle: ReadonlySet<Term>): Reading[] => {
    if (term.kind === "number") return [];
    return idle.has(term) ? [{ folded: term.folded, quality: 1 }] : read(term, isLast, loosely);
  };

  const pass = (variants: readonly Asked[], loosely: boolean) => {
    const known = new Map<string, Part>();
    const once = (key: string, make: () => Part): Part => {
      const part = known.get(key) ?? make();
      known.set(key, part);
      return part;
    };
    const best = new Float64Array(figures.length);
    const covered = new Float64Array(figures.length);
    const matched = new Map<string, number>();

    for (const { terms, quality, idle } of variants) {
      const readings = terms.map((term, index) => readTerm(term, index === terms.length - 1, loosely, idle));
      const parts = terms.map((term, index) => {
        const weight = idle.has(term) ? IDLE : term.kind === "word" && term.isUnit ? UNIT : 1;
        if (term.kind === "number") return once(JSON.stringify(term), () => partOf(numberFits(corpus, term, terms), 1.3, true));
        const own = readings[index] ?? [];
        return once(`${weight} ${term.form} ${index === terms.length - 1}`, () => partOf(wordFits(corpus, term.form, own), weight, weight === 1));
      });
      const pairs = terms.slice(1).flatMap((term, index) => {
        const before = terms[index];
        if (before?.kind !== "word" || term.kind !== "word") return [];
        if (idle.has(term) || idle.has(before)) return [];
        const make = (): Part => partOf(pairFits(corpus, readings[index] ?? [], readings[index + 1] ?? []), PAIR, false);
        return [once(`${before.folded} ${term.folded} ${index + 2 === terms.length}`, make)];
      });
      const named = new Map<string, number>();
      for (const [index, own] of readings.entries()) {
        const term = terms[index];
        if (term && !idle.has(term)) for (const one of own) named.set(one.folded, Math.max(named.get(one.folded) ?? 0, one.quality));
      }
      for (const [word, fit] of named) matched.set(word, Math.max(matched.get(word) ?? 0, fit));
      const nameShares = new Map<number, number>();
      const nameShare = (text: number): number => {
        const share = nameShares.get(text) ?? shareOf(corpus.nameWords.get(text) ?? [], named, rarityInNames) * (corpus.weights[text] ?? 0);
        nameShares.set(text, share);
        return share;
      };

      const all = [...parts, ...pairs];
      const whole = all.reduce((sum, { rarity, weight }) => sum + rarity * weight, 0);
      const asked = all.reduce((sum, { rarity, counts }) => sum + (counts ? rarity : 0), 0);
      for (const [index, figure] of figures.entries()) {
        let met = 0;
        let share = 0;
        for (const { fits, rarity, weight, counts } of all) {
          const fit = fits[index] ?? 0;
          met += fit * rarity * weight;
          if (counts && fit > 0) share += rarity;
        }
        if (met === 0 || (asked > 0 && share === 0)) continue;
        const coverage = asked > 0 ? share / asked : 1;
        const score = (met / whole) * (0.3 + 0.7 * coverage * coverage) * quality * (priors[index] ?? 1);
        if (score * (1 + NAME) > (best[index] ?? 0)) {
          const named = score * (1 + NAME * Math.max(0, ...figure.names.map(nameShare)));
          best[index] = Math.max(best[index] ?? 0, named);
        }
        if (coverage * quality > (covered[index] ?? 0)) covered[index] = coverage;
      }
    }
    const ranked = [...best.entries()].flatMap(([index, score]): Ranked[] => (score > 0 ? [{ index, score }] : []));
    ranked.sort((a, b) => stepOf(b) - stepOf(a) || a.index - b.index);
    return { ranked, matched: new Set(matched.keys()), complete: covered.some((share) => share > 0.99) };
  };

  /**
   * A first look for what was typed; when no figure has all of it, a looser second one that reckons with slips, in
   * the query and in `mended`, the query as it was probably meant.
   */
  return (variants: readonly Asked[], mended: () => readonly Asked[]) => {
    const first = pass(variants, false);
    return first.complete ? first : pass([...variants, ...mended()], true);
  };
};

/** Digits may be a number or part of a name, except when nothing but a number was typed. */
const numberFits = (corpus: Corpus, term: NumberTerm, terms: readonly Term[]): Float64Array => {
  const fit = numberFit(term);
  const values = Float64Array.from(corpus.figures, fit);
  if (terms.every(({ kind }, index) => kind === "number" || (terms[index] as WordTerm).isUnit) && values.some((value) => value > 0)) return values;
  const words = term.asWords.map((folded): Reading => ({ folded, quality: AS_WORD }));
  const asWords = wordFits(corpus, "", words);
  return values.map((value, index) => Math.max(value, asWords[index] ?? 0));
};

/** How telling each word of a name is: the fewer names have it, the more. */
const nameRarity = ({ nameWords }: Corpus): ReadonlyMap<string, number> => {
  const count = new Map<string, number>();
  for (const words of nameWords.values()) for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
  return new Map([...count].map(([word, times]) => [word, Math.log(1 + nameWords.size / times)]));
};

/** How much of a name was asked for. */
const shareOf = (words: readonly string[], named: ReadonlyMap<string, number>, rarity: ReadonlyMap<string, number>): number => {
  let [met, whole] = [0, 0];
  for (const word of words) {
    const one = rarity.get(word) ?? 0;
    whole += one;
    met += one * (named.get(word) ?? 0);
  }
  return whole > 0 ? met / whole : 0;
};
