import type { QueryTerm } from "./query-terms.ts";
import { unitAt, type UnitLexicon } from "./unit-lexicon.ts";
import { isSyllable } from "./syllable.ts";
import { asWord } from "./word-breaks.ts";

/** A word of a query that is a unit, or asks for one: "ha" in "bao nhiêu ha rừng". */
export interface AskedUnit {
  /** The place of the word among the terms. */
  readonly at: number;
  readonly dimensions: ReadonlySet<string>;
}

/**
 * What the figures that are asked for are counted in: by units of measure, and by words that only count, such as
 * "people" in "people in quarantine centres": the first that finds nothing by itself. `words` are all `unitWords`.
 */
export const askedUnits = (
  terms: readonly QueryTerm[],
  idle: ReadonlySet<QueryTerm>,
  units: UnitLexicon,
  isMeasure: (dimension: string) => boolean,
  words: readonly AskedUnit[],
): AskedUnit[] => {
  const measures = askedMeasures(terms, idle, units, isMeasure);
  if (measures.length > 0) return measures;
  const countedBy = words.find(({ at }) => terms.slice(at, at + 1).some((term) => idle.has(term)));
  return countedBy ? [countedBy] : [];
};

/** Every word of a query that is a unit: "ca" in "số ca âm tính" counts what is counted in cases. */
export const unitWords = (terms: readonly QueryTerm[], units: UnitLexicon): AskedUnit[] =>
  terms.map(asWord).flatMap((word, at): AskedUnit[] => {
    const dimensions = (unitAt(units, [word], 0)?.meanings ?? []).flatMap((one) => one.dimension ?? []);
    return dimensions.length > 0 ? [{ at, dimensions: new Set(dimensions) }] : [];
  });

/**
 * The units of measure that stand behind words that make a question ("bao nhiêu", "how many"), with their multiplier
 * if any, those that are written with a multiplier that stands there alone ("bao nhiêu tỷ"), or those at an end of the query; elsewhere "động" would be "đồng". What counts things ("bao nhiêu trường") is a name
 * as often as a unit, unless it ends a question for something else: "thanh tra bao nhiêu cơ sở".
 */
const askedMeasures = (
  terms: readonly QueryTerm[],
  idle: ReadonlySet<QueryTerm>,
  units: UnitLexicon,
  isMeasure: (dimension: string) => boolean,
): AskedUnit[] => {
  const words = terms.map(asWord);
  const asked = terms.flatMap((term, at) => (idle.has(term) ? [] : [at]));
  // At an end of what is asked, a unit that can be nothing else asks too: "maize tonnes".
  const isPlain = (at: number): boolean =>
    asked.length > 1 &&
    (at === asked[0] || at === asked[asked.length - 1]) &&
    !isSyllable(words[at]?.form ?? "");
  return terms.flatMap((term, first) => {
    const isBehind = terms.slice(Math.max(0, first - 1), first).some((before) => idle.has(before));
    if (idle.has(term) || !(isBehind || isPlain(first))) return [];
    const behind = words.slice(first);
    const other = behind.findIndex(({ folded }) => !units.multipliers.words.has(folded));
    const count = other < 0 ? behind.length : other;
    const at = first + count;
    const unit = terms[at];
    const written = unit?.kind === "word" && !unit.isUnit ? unitAt(units, words, at) : undefined;
    if (count > 0 && isBehind && !written) {
      const tens = behind
        .slice(0, count)
        .reduce((sum, { folded }) => sum + (units.multipliers.words.get(folded) ?? 0), 0);
      return [{ at: first, dimensions: units.multiplied.get(tens) ?? new Set() }].filter(
        ({ dimensions }) => dimensions.size > 0,
      );
    }
    const dimensions = (written?.meanings ?? []).map(({ dimension }) => dimension);
    const measures = dimensions.flatMap((one) => (one !== undefined && isMeasure(one) ? [one] : []));
    if (isBehind && at === terms.length - 1 && asked[0] !== undefined && asked[0] < first && count === 0) {
      const counted = dimensions.flatMap((one) => one ?? []);
      return counted.length > 0 ? [{ at, dimensions: new Set(counted) }] : [];
    }
    if (measures.length === 0 || measures.length < dimensions.length) return [];
    return [{ at, dimensions: new Set(measures) }];
  });
};
