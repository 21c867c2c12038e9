import { attempt, CalculationError } from "../../src/quantity/calculation-error.ts";
import { Decimal as Base } from "decimal.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  divide,
  point,
  contains,
  fromPrinted,
  scale,
  subtract,
  type Interval,
} from "../../src/quantity/interval.ts";
import { absoluteChange } from "../../src/derive/formulas/absolute-change.ts";
import { baseLevel, baseLevelFromAmount } from "../../src/derive/formulas/base-level.ts";
import { contributionToChange } from "../../src/derive/formulas/contribution-to-change.ts";
import { planRemainder } from "../../src/derive/formulas/plan-remainder.ts";
import { relativeChange } from "../../src/derive/formulas/relative-change.ts";
import { wholeNumbersOf } from "../../src/derive/formulas/whole-numbers.ts";

/** Far more digits than the code calculates with, so that the true result can be compared with the interval. */
const True = Base.clone({ precision: 200 });
type True = InstanceType<typeof True>;

/** A true value, and what a report prints of it: the value rounded to some digits, as an interval. */
interface Rounded {
  readonly value: True;
  readonly range: Interval;
}

const roundedTo = (value: True, places: number): Rounded => {
  const text = value.abs().toFixed(places);
  const range = fromPrinted(text);
  return { value, range: value.isNegative() ? scale(range, -1) : range };
};

const digits = (places: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: places });
const level: fc.Arbitrary<Rounded> = fc
  .tuple(fc.bigInt({ min: 1n, max: 10n ** 12n }), fc.integer({ min: 0, max: 6 }), digits(4))
  .map(([units, power, places]) =>
    roundedTo(new True(units.toString()).div(new True(10).pow(power)), places),
  );
const proportion = (least: number, most: number): fc.Arbitrary<Rounded> =>
  fc.tuple(fc.integer({ min: least * 10_000, max: most * 10_000 }), digits(2)).map(([units, places]) => {
    const percent = roundedTo(new True(units).div(100), places);
    return { value: percent.value.div(100), range: scale(percent.range, "0.01") };
  });
const change = proportion(-0.9, 5);
const quota = proportion(0.02, 1.5);

/** The true result of rounded inputs must lie in the interval, whenever there is one. */
const sound = <T extends readonly Rounded[]>(
  inputs: { [K in keyof T]: fc.Arbitrary<T[K]> },
  derived: (...ranges: Interval[]) => Interval,
  truth: (...values: True[]) => True,
): void => {
  fc.assert(
    fc.property(fc.tuple<Rounded[]>(...inputs), (drawn) => {
      const { result: interval } = attempt(() => derived(...drawn.map(({ range }) => range)));
      if (!interval) return;
      expect(contains(interval, truth(...drawn.map(({ value }) => value)).toFixed())).toBe(true);
    }),
    { numRuns: 500 },
  );
};

test("the base level lies in its interval", () => {
  sound(
    [level, change],
    (l, c) => baseLevel(l, c),
    (l, c) => l.div(c.plus(1)),
  );
});

test("the base level from an amount lies in its interval", () => {
  sound(
    [level, level],
    (l, a) => baseLevelFromAmount(l, a),
    (l, a) => l.minus(a),
  );
});

test("the absolute change lies in its interval", () => {
  sound(
    [level, change],
    (l, c) => absoluteChange(l, c),
    (l, c) => l.minus(l.div(c.plus(1))),
  );
});

test("the relative change lies in its interval", () => {
  sound(
    [level, level],
    (l, a) => relativeChange(l, a),
    (l, a) => a.div(l.minus(a)),
  );
});

test("the contribution to a change lies in its interval", () => {
  sound(
    [level, change, level, change],
    (a, b, c, d) => contributionToChange({ level: a, change: b }, { level: c, change: d }),
    (a, b, c, d) => a.minus(a.div(b.plus(1))).div(c.div(d.plus(1))),
  );
});

test("what is left of a plan lies in its interval", () => {
  sound(
    [level, quota],
    (l, p) => planRemainder(l, p),
    (l, p) => l.div(p).minus(l),
  );
});

test("quotients (plans, totals, shares, ratios, rates) lie in their interval", () => {
  sound(
    [level, quota],
    (l, p) => divide(l, p),
    (l, p) => l.div(p),
  );
  sound(
    [level, level],
    (a, b) => divide(a, b),
    (a, b) => a.div(b),
  );
});

test("balances lie in their interval", () => {
  sound(
    [level, level],
    (a, b) => subtract(a, b),
    (a, b) => a.minus(b),
  );
});

test("the whole number that counted things imply lies in its interval", () => {
  const counts = fc.tuple(
    fc.integer({ min: 1, max: 10 ** 6 }),
    fc.integer({ min: 1, max: 10 ** 6 }),
    digits(2),
  );
  fc.assert(
    fc.property(counts, ([now, before, places]) => {
      const percent = roundedTo(new True(now).div(before).minus(1).times(100), places);
      fc.pre(percent.range.low.gt(-100));
      const base = wholeNumbersOf(baseLevel(point(now), scale(percent.range, "0.01")));
      expect(contains(base, before)).toBe(true);
    }),
  );
});

test("a change that can be −100 % allows no base level", () => {
  expect(() => baseLevel(fromPrinted("5"), scale(fromPrinted("100"), "-0.01"))).toThrow(CalculationError);
});
