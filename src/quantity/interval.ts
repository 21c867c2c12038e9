import { Decimal, decimalPlaces } from "./decimal.ts";

/**
 * All the true values that a printed figure can stand for: low ≤ value ≤ high, both ends included,
 * because offices differ in how they round a tie.
 */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** The interval between two values, whichever is smaller first. */
export const interval = (a: Decimal.Value, b: Decimal.Value): Interval => {
  const [x, y] = [new Decimal(a), new Decimal(b)];
  return x.lte(y) ? { low: x, high: y } : { low: y, high: x };
};

/** A value known exactly, as a count is. */
export const exactly = (value: Decimal.Value): Interval => interval(value, value);

/** What a figure printed as `plain` (a plain decimal) stands for: half a unit of its last digit to either side. */
export const printed = (plain: string): Interval => {
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
  const products = [a.low.times(b.low), a.low.times(b.high), a.high.times(b.low), a.high.times(b.high)];
  return { low: Decimal.min(...products), high: Decimal.max(...products) };
};

/** Every quotient of a value of `a` by one of `b`. Throws a RangeError when `b` holds zero: the quotient has no bound. */
export const divide = (a: Interval, b: Interval): Interval => {
  if (holds(b, 0)) throw new RangeError("division by an interval that holds zero");
  return multiply(a, interval(new Decimal(1).div(b.low), new Decimal(1).div(b.high)));
};

export const scale = (a: Interval, factor: Decimal.Value): Interval => multiply(a, exactly(factor));

/** Can both stand for one true value? */
export const meets = (a: Interval, b: Interval): boolean => a.low.lte(b.high) && b.low.lte(a.high);

export const holds = (a: Interval, value: Decimal.Value): boolean => a.low.lte(value) && a.high.gte(value);

export const width = (a: Interval): Decimal => a.high.minus(a.low);

export const middle = (a: Interval): Decimal => a.low.plus(a.high).div(2);
