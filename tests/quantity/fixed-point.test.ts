import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Decimal } from "../../src/quantity/decimal.ts";
import {
  compare,
  exponent,
  fixedPoint,
  largest,
  minus,
  nearly,
  plus,
  ratio,
  shifted,
  times,
  type FixedPoint,
} from "../../src/quantity/fixed-point.ts";

const plain = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => new Decimal(String(digits)).div(new Decimal(10).pow(places)).toFixed(places));
const aboveZero = plain.filter((text) => Number(text) > 0);
const exact = ({ digits, places }: FixedPoint): Decimal =>
  new Decimal(String(digits)).div(new Decimal(10).pow(places));

describe("fixed-point numbers calculate as decimals do", () => {
  test("sums, differences, products and comparisons", () => {
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        const [x, y] = [fixedPoint(a), fixedPoint(b)];
        expect(exact(plus(x, y)).eq(new Decimal(a).plus(b))).toBe(true);
        expect(exact(minus(x, y)).eq(new Decimal(a).minus(b))).toBe(true);
        expect(exact(times(x, y)).eq(new Decimal(a).times(b))).toBe(true);
        expect(compare(x, y)).toBe(new Decimal(a).comparedTo(b));
        expect(exact(largest(x, y)).eq(Decimal.max(a, b))).toBe(true);
      }),
    );
  });

  test("powers of ten", () => {
    fc.assert(
      fc.property(aboveZero, fc.integer({ min: -12, max: 12 }), (a, tens) => {
        expect(exact(shifted(fixedPoint(a), tens)).eq(new Decimal(a).times(new Decimal(10).pow(tens)))).toBe(
          true,
        );
        expect(exponent(fixedPoint(a))).toBe(new Decimal(a).e);
        expect(nearly(fixedPoint(a))).toBe(Number(a));
      }),
    );
  });

  test("a part of a whole, to four digits", () => {
    fc.assert(
      fc.property(plain, aboveZero, (a, b) => {
        const [part, whole] = [Decimal.min(a, b).toFixed(), Decimal.max(a, b).toFixed()];
        expect(ratio(fixedPoint(part), fixedPoint(whole))).toBe(
          Number(new Decimal(part).div(whole).toFixed(4)),
        );
      }),
    );
  });
});
