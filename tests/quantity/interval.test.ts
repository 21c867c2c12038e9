import { CalculationError } from "../../src/quantity/calculation-error.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Decimal } from "../../src/quantity/decimal.ts";
import {
  add,
  divide,
  point,
  contains,
  interval,
  overlaps,
  middle,
  multiply,
  negate,
  fromPrinted,
  scale,
  subtract,
  width,
  type Interval,
} from "../../src/quantity/interval.ts";

const shown = ({ low, high }: Interval): string => `${low.toString()} … ${high.toString()}`;

describe("what a printed figure stands for", () => {
  test.for([
    ["4.41", "4.405 … 4.415"],
    ["0", "-0.5 … 0.5"],
    ["299.730", "299.7295 … 299.7305"],
    ["12", "11.5 … 12.5"],
  ] as const)("%s: %s", ([text, ends]) => {
    expect(shown(fromPrinted(text))).toBe(ends);
  });

  test("a zero at the end makes it narrower", () => {
    expect(width(fromPrinted("8.10")).lt(width(fromPrinted("8.1")))).toBe(true);
  });

  test("a count is exact", () => {
    expect(shown(point("27"))).toBe("27 … 27");
  });
});

test("two figures agree when one true value can be printed as both, ties included", () => {
  expect(overlaps(fromPrinted("4.4"), fromPrinted("4.45"))).toBe(true);
  expect(overlaps(fromPrinted("4.4"), fromPrinted("4.46"))).toBe(false);
  expect(overlaps(fromPrinted("4.4"), point("4.45"))).toBe(true);
});

test("the ends come in whatever order", () => {
  expect(shown(interval("5", "-2"))).toBe("-2 … 5");
});

test("a division by what can be zero is refused", () => {
  expect(() => divide(point("1"), fromPrinted("0"))).toThrow(CalculationError);
  expect(() => divide(point("1"), interval("0", "2"))).toThrow(CalculationError);
});

test("the middle of a printed figure is the figure", () => {
  expect(middle(fromPrinted("9831.9")).toString()).toBe("9831.9");
});

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), fc.integer({ min: 0, max: 6 }))
  .map(([value, places]) => new Decimal(value.toString()).div(new Decimal(10).pow(places)));
/** An interval and a true value inside it. */
const range = fc.tuple(decimal, decimal, fc.integer({ min: 0, max: 8 })).map(([a, b, eighths]) => {
  const one = interval(a, b);
  return { one, value: one.low.plus(width(one).times(eighths).div(8)) };
});

describe("every operation holds the result of the true values", () => {
  test.for([
    ["add", add, (x: Decimal, y: Decimal) => x.plus(y)],
    ["subtract", subtract, (x: Decimal, y: Decimal) => x.minus(y)],
    ["multiply", multiply, (x: Decimal, y: Decimal) => x.times(y)],
  ] as const)("%s", ([, onIntervals, onValues]) => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        const result = onIntervals(a.one, b.one);
        expect(contains(result, onValues(a.value, b.value))).toBe(true);
        expect(result.low.lte(result.high)).toBe(true);
      }),
    );
  });

  test("divide", () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        fc.pre(!contains(b.one, 0));
        const result = divide(a.one, b.one);
        const quotient = a.value.div(b.value);
        // The quotient of the values is itself cut off in its 60th digit.
        const cut = quotient.abs().times(new Decimal(10).pow(-55));
        expect(result.low.lte(quotient.plus(cut)) && result.high.gte(quotient.minus(cut))).toBe(true);
      }),
    );
  });

  test("negate and scale", () => {
    fc.assert(
      fc.property(range, decimal, ({ one, value }, factor) => {
        expect(contains(negate(one), value.neg())).toBe(true);
        expect(contains(scale(one, factor), value.times(factor))).toBe(true);
      }),
    );
  });

  test("a printed value is inside its own interval", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.integer({ min: 0, max: 6 }),
        (digits, places) => {
          const text = new Decimal(digits.toString()).div(new Decimal(10).pow(places)).toFixed(places);
          expect(contains(fromPrinted(text), text)).toBe(true);
          expect(width(fromPrinted(text)).eq(new Decimal(10).pow(-places))).toBe(true);
        },
      ),
    );
  });
});
