import type { Relation, RelationKind } from "../../model/relation.ts";
import type { Decimal } from "../../quantity/decimal.ts";
import type { Interval } from "../../quantity/interval.ts";

/** Both sides of a relation: what is printed as the result, and what the other figures allow it to be. */
export interface RelationSides {
  readonly printed: Interval;
  readonly allowed: Interval;
}

/** Reads a term, or the sum of several, in base units. */
export type ReadTerms = (terms: string | readonly string[]) => Interval;

/** What one of a term's printed unit is in base units. */
export type FactorOf = (term: string) => Decimal;

/** What a number stands for that is printed elsewhere, in the unit in which a term is printed. */
export type ReadAs = (term: string, plain: string) => Interval;

/** One general rule of arithmetic. A relation of this kind holds when its two sides meet. */
export interface KindOfRelation<R extends Relation = Relation> {
  /** The term that is the result, in whose unit both sides are shown. */
  readonly result: (relation: R) => string;
  /** The terms that the result follows from. */
  readonly inputs: (relation: R) => readonly string[];
  readonly sides: (relation: R, read: ReadTerms, factorOf: FactorOf, readAs: ReadAs) => RelationSides;
}

export type Of<K extends RelationKind> = Extract<Relation, { kind: K }>;
