import type { Figure } from "../index/corpus.ts";
import type { NeighbouringTerms } from "./evidence.ts";
import type { TextCredits } from "./text-credits.ts";

/** A part of the score depends on how much of a name was asked for. */
const NAME_PART = 0.42;
/** Of names that were asked for by less than a quarter, none is nearer: the order of print decides. */
const LEAST_SHARE = 0.25;
/** A name beside whose words stand others of the query is worth more. */
const NEIGHBOURS = 0.12;

/** A name that is the whole query, word for word, questions and articles included. */
const EXACT = 1.05;
const WHOLE = 0.99;

/** A name of which something was asked for: what each term is worth in it, and what the rest of the name takes off. */
interface AskedName {
  readonly text: number;
  readonly terms: readonly number[];
  /** How much a word of the name says. */
  readonly weight: number;
  /** How much of all that the terms weigh the name alone meets. */
  readonly met: number;
  readonly share: number;
  readonly told: number;
  readonly near: number;
}

/** The name of a figure that fits best, and what the figure is worth by it before anything else is weighed. */
export interface BestName {
  /** How much of all that the terms weigh is met, from 0 to 1. */
  readonly met: number;
  /** How much of it the name itself meets, without what is said around it. */
  readonly named: number;
  /** How much of the name was asked for. */
  readonly share: number;
  /** The number of its text; -1 when no name meets more than what is said around it. */
  readonly text: number;
  readonly value: number;
}

/** What a query meets, and what that is worth. */
interface Evidence {
  readonly texts: TextCredits;
  /** For each figure as many credits as there are terms: what it meets apart from its best name. */
  readonly rest: Float64Array;
  readonly weights: readonly number[];
  readonly neighbours: NeighbouringTerms;
  readonly shares: ReadonlyMap<number, number>;
  readonly hasWords: boolean;
  /** How much a word of each text says. */
  readonly textWeights: readonly number[];
}

/** The names of a figure that meet something, and what none of them exceeds. */
interface AskedNames {
  readonly names: readonly AskedName[];
  readonly mostMet: number;
  readonly mostTold: number;
}

/** What sums in another order may differ by. */
const ROUNDING = 1 + 1e-9;

/**
 * Finds the best name of the figure at a place of the corpus; what it found holds until it finds the next. Nothing for a
 * figure that is worth no more than `least` by any name.
 */
export const bestNames = ({
  texts,
  rest,
  weights,
  neighbours,
  shares,
  hasWords,
  textWeights,
}: Evidence): ((figure: Figure, place: number, least: number) => BestName | undefined) => {
  const whole = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const count = weights.length;
  const known = new Map<readonly number[], AskedNames>();
  /** Those of some names that meet something; figures of one indicator have the same list of names. */
  const askedNames = (all: readonly number[]): AskedNames => {
    const before = known.get(all);
    if (before) return before;
    const names = all.flatMap((text): AskedName[] => {
      const credit = texts.of[text];
      if (!credit) return [];
      const weight = textWeights[text] ?? 1;
      const share = shares.get(text) ?? 0;
      return [
        {
          text,
          terms: credit.terms,
          weight,
          met: credit.terms.reduce((sum, one, at) => sum + one * weight * (weights[at] ?? 0), 0) / whole,
          share,
          told: 1 - NAME_PART + NAME_PART * Math.max(LEAST_SHARE, share) * weight,
          near:
            (1 + (NEIGHBOURS * (neighbours.get(text)?.size ?? 0)) / count) *
            (share > WHOLE && count > 1 && credit.terms.every((met) => met > WHOLE) ? EXACT : 1),
        },
      ];
    });
    const found = {
      names,
      mostMet: Math.max(0, ...names.map(({ met }) => met)),
      mostTold: Math.max(0, ...names.map(({ told, near }) => told * near)),
    };
    known.set(all, found);
    return found;
  };
  const unnamed = 1 - (hasWords ? NAME_PART : 0);
  const best = { met: 0, named: 0, share: 0, text: -1, value: 0 };
  return (figure, place, least) => {
    const from = place * count;
    let sum = 0;
    for (let at = 0; at < count; at += 1) sum += (rest[from + at] ?? 0) * (weights[at] ?? 0);
    const around = sum / whole;
    const { names, mostMet, mostTold } = askedNames(figure.names);
    if (Math.max(around * unnamed, (around + mostMet) * mostTold) * ROUNDING <= least) return undefined;
    best.met = around;
    best.named = 0;
    best.share = 0;
    best.text = -1;
    best.value = around * unnamed;
    for (const { text, terms, weight, met: own, share, told, near } of names) {
      if ((around + own) * told * near <= best.value) continue;
      sum = 0;
      for (let at = 0; at < count; at += 1)
        sum += (weights[at] ?? 0) * Math.max((terms[at] ?? 0) * weight, rest[from + at] ?? 0);
      const met = sum / whole;
      const value = met * told * near;
      if (value <= best.value) continue;
      best.met = met;
      best.named = own;
      best.share = share;
      best.text = text;
      best.value = value;
    }
    return best.value > least ? best : undefined;
  };
};
