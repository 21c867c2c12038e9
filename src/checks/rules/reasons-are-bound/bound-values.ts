import { audit } from "../../../audit/audit.ts";
import { factorOf, unitOf } from "../../../audit/relations/evaluate.ts";
import { termsOf } from "../../../audit/relations/kinds.ts";
import { isArithmetic, type ArithmeticResult, type AuditResult } from "../../../audit/relations/result.ts";
import { derive } from "../../../derive/derive.ts";
import { levelOf } from "../../../derive/figures.ts";
import { termInterval } from "../../../derive/terms.ts";
import { Decimal } from "../../../quantity/decimal.ts";
import { decimalPlaces, isPlainDecimal } from "../../../quantity/plain-decimal.ts";
import { middle, type Interval } from "../../../quantity/interval.ts";
import type { Observation } from "../../../model/observation.ts";
import type { Edition } from "../../../report/edition.ts";
import { occurrences } from "../../../report/occurrences.ts";

/** The values that a comment on a finding can name. */
export interface BoundValues {
  /** What is printed, digit for digit. */
  readonly printed: ReadonlySet<string>;
  /** What follows from it; a comment rounds these. */
  readonly derived: readonly Decimal[];
  /** Between what the true value lies; a comment that names one end names the other. */
  readonly ranges: readonly Interval[];
}

/**
 * Printed: the figures of the relation and those of the same passages. Derived: what the others allow, what a second
 * finding about the same figures allows, the gap, each term, the sum and difference of two terms in one unit, the level
 * from which a figure of the relation has changed, and derived figures that rest on these figures alone.
 */
export const boundValues = (edition: Edition, result: AuditResult): BoundValues => {
  const ids = new Set(result.members.flatMap(({ id }) => id ?? []));
  const find = (list: ReadonlySet<string>): Observation[] =>
    [...list].flatMap((id) => edition.observations.get(id) ?? []);
  const near = besides(edition, ids);
  const printed = find(near).flatMap(({ value, upper, total }) => [value, upper, total]);
  const related = audit(edition).filter(
    (other): other is ArithmeticResult =>
      isArithmetic(other) && !other.holds && other.members.some(({ id }) => id !== undefined && ids.has(id)),
  );
  const derived = [
    ...related.map(({ allowed }) => middle(allowed)),
    ...(isArithmetic(result) ? calculated(edition, result) : []),
    ...find(ids).flatMap((one) => changedFrom(edition, one)),
    ...edition.derivations.flatMap(({ id }) => {
      const one = derive(edition).get(id);
      const isNear =
        one?.inputs.some((input) => ids.has(input)) && one.inputs.every((input) => near.has(input));
      return one && isNear ? [middle(one.interval)] : [];
    }),
  ];
  return {
    printed: new Set(printed.filter((one) => one !== undefined)),
    derived: derived.filter((one) => one.isFinite()).map((one) => one.abs()),
    ranges: related
      .map(({ allowed }) => allowed)
      .filter(({ low, high }) => low.isFinite() && high.isFinite()),
  };
};

/**
 * Is a plain decimal one of the values, in its own number of places? After "about", zeros at its end are rounded too.
 * `others` are the other numbers of the comment.
 */
export const isBoundValue = (
  plain: string,
  isAbout: boolean,
  { printed, derived, ranges }: BoundValues,
  others: readonly string[],
): boolean => {
  if (printed.has(plain)) return true;
  if (!isPlainDecimal(plain)) return false;
  const zeros = isAbout ? (/^\d{2,}?(0+)$/.exec(plain)?.[1]?.length ?? 0) : 0;
  return (
    derived.some((one) => rounds(one, plain, zeros)) ||
    ranges.some(({ low, high }) =>
      [
        [low, high],
        [high, low],
      ].some(
        ([end, other]) =>
          end &&
          other &&
          rounds(end, plain) &&
          others.some((one) => isPlainDecimal(one) && rounds(other, one)),
      ),
    )
  );
};

/** Is `plain` the value rounded to as many places, or to tens, hundreds and so on? */
const rounds = (value: Decimal, plain: string, zeros = 0): boolean => {
  const step = new Decimal(10).pow(zeros);
  return value.div(step).toDecimalPlaces(decimalPlaces(plain)).times(step).eq(plain);
};

/** These figures and all that are printed in a passage with one of them. */
const besides = (edition: Edition, ids: ReadonlySet<string>): Set<string> =>
  new Set([
    ...ids,
    ...occurrences(edition)
      .filter(({ locale, figure }) => locale === edition.official && ids.has(figure.id))
      .flatMap(({ plain }) => plain.figures.map(({ id }) => id)),
  ]);

const calculated = (edition: Edition, { relation, printed, allowed, gap }: ArithmeticResult): Decimal[] => {
  const terms = termsOf(relation).map((term) => ({
    unit: countOrUnit(edition, unitOf(edition, [term])),
    value: middle(termInterval(edition, term)).div(factorOf(edition, term)),
  }));
  const pairs = terms.flatMap((a, index) =>
    terms
      .slice(index + 1)
      .flatMap((b) => (a.unit === b.unit ? [a.value.plus(b.value), a.value.minus(b.value)] : [])),
  );
  return [gap, middle(printed).minus(middle(allowed)), ...terms.map(({ value }) => value), ...pairs];
};

/** Counts of whatever can be added and taken away: infections less deaths. */
const countOrUnit = ({ units }: Edition, unit: string): string => (units[unit]?.counted ? "count" : unit);

/** The level before a change that is printed in the unit of its level, as points of a rate. */
const changedFrom = (edition: Edition, one: Observation): Decimal[] => {
  const level = one.kind === "change" ? levelOf(edition, one) : undefined;
  if (level?.unit !== one.unit) return [];
  const change = new Decimal(one.value).times(one.direction === "decrease" ? -1 : 1);
  return [new Decimal(level.value).minus(change)];
};
