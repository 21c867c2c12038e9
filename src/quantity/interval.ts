import { CalculationError } from "./calculation-error.ts";
import { Decimal, type DecimalValue } from "./decimal.ts";
import { decimalPlaces } from "./plain-decimal.ts";

/** The ends of a product or quotient are rounded outward, so that no true value is lost in the last digit. */
const Down = Decimal.clone({ rounding: Decimal.ROUND_FLOOR });
const Up = Decimal.clone({ rounding: Decimal.ROUND_CEIL });

/**
 * All the true values that a printed figure can stand for: low ≤ value ≤ high, both ends included,
 * because offices differ in how they round a tie.
 */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** The interval between two values, whichever is smaller first. */
export const interval = (a: DecimalValue, b: DecimalValue): Interval => {
  const [x, y] = [new Decimal(a), new Decimal(b)];
  return x.lte(y) ? { low: x, high: y } : { low: y, high: x };
};

/** A value known exactly, as a count is. */
export const point = (value: DecimalValue): Interval => interval(value, value);

/** What a figure printed as `plain` (a plain decimal) stands for: half a unit of its last digit to either side. */
export const fromPrinted = (plain: string): Interval => {
  const half = new Decimal(10).pow(-decimalPlaces(plain)).div(2);
  const value = new Decimal(plain);
  return { low: value.minus(half), high: value.plus(half) };
};

export const negate = (a: Interval): Interval => ({ low: a.high.neg(), high: a.low.neg() });

export const add = (a: Interval, b: Interval): Interval => ({
  low: a.low.plus(b.low),
  high: a.high.plus(b.high),
});

export const subtract = (a: Interval, b: Interval): Interval => add(a, negate(b));

export const multiply = (a: Interval, b: Interval): Interval => {
  const pairs = corners(a, b);
  return {
    low: new Decimal(Down.min(...pairs.map(([x, y]) => new Down(x).times(y)))),
    high: new Decimal(Up.max(...pairs.map(([x, y]) => new Up(x).times(y)))),
  };
};

/** Every quotient of a value of `a` by one of `b`. Throws a CalculationError when `b` holds zero: the quotient has no bound. */
export const divide = (a: Interval, b: Interval): Interval => {
  if (contains(b, 0)) throw new CalculationError({ code: "division-by-zero" });
  const pairs = corners(a, b);
  return {
    low: new Decimal(Down.min(...pairs.map(([x, y]) => new Down(x).div(y)))),
    high: new Decimal(Up.max(...pairs.map(([x, y]) => new Up(x).div(y)))),
  };
};

const corners = (a: Interval, b: Interval): [Decimal, Decimal][] =>
  [a.low, a.high].flatMap((x) => [b.low, b.high].map((y): [Decimal, Decimal] => [x, y]));

/** Every value of `a` times a factor that is known exactly. */
export const scale = (a: Interval, factor: DecimalValue): Interval => {
  const by = new Decimal(factor);
  return by.gt(0)
    ? { low: new Decimal(new Down(a.low).times(by)), high: new Decimal(new Up(a.high).times(by)) }
    : multiply(a, point(by));
};

/** Can both stand for one true value? */
export const overlaps = (a: Interval, b: Interval): boolean => a.low.lte(b.high) && b.low.lte(a.high);

export const contains = (a: Interval, value: DecimalValue): boolean => a.low.lte(value) && a.high.gte(value);

export const width = (a: Interval): Decimal => a.high.minus(a.low);

export const middle = (a: Interval): Decimal => a.low.plus(a.high).div(2);
