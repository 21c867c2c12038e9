import fc from "fast-check";
import { expect, test } from "vitest";
import { Decimal } from "../../src/quantity/decimal.ts";
import { decimalPlaces, isPlainDecimal, withoutLeadingZeros } from "../../src/quantity/plain-decimal.ts";

test.for(["0", "7", "9831.9", "299.730", "007", "12345678901234567890.5"])(
  "%s is a plain decimal",
  (text) => {
    expect(isPlainDecimal(text)).toBe(true);
  },
);

test.for(["", ".5", "5.", "1,5", "1.234,5", "-1", "+1", "1e3", " 1", "1 ", "1.2.3", "٣", "½"])(
  "“%s” is none",
  (text) => {
    expect(isPlainDecimal(text)).toBe(false);
  },
);

test.for([
  ["9831.9", 1],
  ["299.730", 3],
  ["44", 0],
] as const)("%s has %i decimal places", ([text, places]) => {
  expect(decimalPlaces(text)).toBe(places);
});

test.for([
  ["08.10", "8.10"],
  ["000", "0"],
  ["0.5", "0.5"],
  ["100", "100"],
] as const)("%s without needless zeros is %s", ([text, plain]) => {
  expect(withoutLeadingZeros(text)).toBe(plain);
});

test("decimals add, multiply and divide exactly where binary fractions do not", () => {
  expect(new Decimal("0.1").plus("0.2").toString()).toBe("0.3");
  expect(new Decimal("2765.406").times("1000000000").toString()).toBe("2765406000000");
  expect(new Decimal("1").div("8").toString()).toBe("0.125");
});

test("the exponent never shows", () => {
  expect(new Decimal("1e30").toString()).toBe(`1${"0".repeat(30)}`);
  expect(new Decimal("0.00000000001").toString()).toBe("0.00000000001");
});

test("sums and products of printed figures lose no digit", () => {
  const plain = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 14n }), fc.bigInt({ min: 0n, max: 999999n }));
  fc.assert(
    fc.property(plain, plain, ([a, x], [b, y]) => {
      const [first, second] = [a * 1000000n + x, b * 1000000n + y];
      const decimal = (value: bigint): Decimal => new Decimal(value.toString()).div(1000000);
      expect(decimal(first).plus(decimal(second)).times(1000000).toFixed()).toBe((first + second).toString());
      expect(decimal(first).times(decimal(second)).times("1000000000000").toFixed()).toBe(
        (first * second).toString(),
      );
    }),
  );
});
