import type { Relation } from "../../model/relation.ts";
import { Decimal } from "../../quantity/decimal.ts";
import { add, fromPrinted, point, overlaps, scale, type Interval } from "../../quantity/interval.ts";
import type { Figures } from "../../derive/figures.ts";
import { parseTerm, sourcesOf, termInterval } from "../../derive/terms.ts";
import { kindOf, termsOf } from "./kinds.ts";

/** What a relation says is printed and what it allows there. */
export interface ComparedSides {
  readonly printed: Interval;
  readonly allowed: Interval;
  /** Both sides can stand for one true value. */
  readonly holds: boolean;
}

export interface Evaluated extends ComparedSides {
  /** The unit in which both sides and the gap are given. */
  readonly unit: string;
  /** How far apart the sides are; zero when the relation holds. */
  readonly gap: Decimal;
}

/**
 * Works a relation out on the printed figures. There is no tolerance: the sides are intervals and meet or do not.
 * Throws a CalculationError when a figure is missing or would be divided by what can be zero.
 */
export const evaluate = (figures: Figures, relation: Relation): Evaluated => {
  const { printed, allowed, holds } = sidesOf(figures, relation);
  const unit = unitOf(figures, termsOf(relation));
  const shown = (range: Interval): Interval =>
    scale(range, new Decimal(1).div(figures.units[unit]?.factor ?? 1));
  const apart = Decimal.max(printed.low.minus(allowed.high), allowed.low.minus(printed.high), 0);
  return { unit, printed: shown(printed), allowed: shown(allowed), holds, gap: shown(point(apart)).low };
};

/** Both sides of a relation in base units; `readTerm` gives what a term stands for. Throws as `evaluate` does. */
export const sidesOf = (
  figures: Figures,
  relation: Relation,
  readTerm = (term: string): Interval => termInterval(figures, term),
): ComparedSides => {
  const kind = kindOf(relation);
  const read = (terms: string | readonly string[]): Interval =>
    typeof terms === "string" ? readTerm(terms) : terms.map(readTerm).reduce(add, point(0));
  const { printed, allowed } = kind.sides(
    relation,
    read,
    (term) => factorOf(figures, term),
    (term, plain) => readAs(figures, term, plain),
  );
  return { printed, allowed, holds: overlaps(printed, allowed) };
};

/** What a number in the printed unit of a term stands for in base units: counts exactly, others as rounded. */
const readAs = (figures: Figures, term: string, plain: string): Interval =>
  scale(
    figures.units[unitOf(figures, [term])]?.counted ? point(plain) : fromPrinted(plain),
    factorOf(figures, term),
  );

/** What one of the unit in which a term is printed is in base units; 1 for a product. */
export const factorOf = (figures: Figures, term: string): Decimal =>
  new Decimal(figures.units[unitOf(figures, [term])]?.factor ?? 1);

/** The unit of the first term that is one figure and no product; empty when there is none. */
export const unitOf = (figures: Figures, terms: readonly string[]): string => {
  const single = terms.map(parseTerm).find(({ factors }) => factors.length === 1)?.factors[0];
  return (single && sourcesOf(figures, single)[0]?.unit) ?? "";
};
