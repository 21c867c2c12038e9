import fc from "fast-check";
import { expect, test } from "vitest";
import { Decimal } from "../../src/quantity/decimal.ts";
import { interval } from "../../src/quantity/interval.ts";
import { supportedDigits } from "../../src/quantity/supported-digits.ts";

test.each([
  ["2648.1", "2649.3", 3, { kind: "about", value: "2649" }],
  ["2648.475", "2648.73", 3, { kind: "about", value: "2648.6" }],
  ["595.99", "597.53", 0, { kind: "about", value: "597" }],
  ["0.1003", "0.1096", 4, { kind: "between", low: "0.10", high: "0.11" }],
  ["93143", "98788", 0, { kind: "between", low: "93000", high: "99000" }],
  ["40", "40", 0, { kind: "exactly", value: "40" }],
  ["75.00", "75.00", 2, { kind: "exactly", value: "75" }],
  ["0.9069767", "0.9069767", 2, { kind: "about", value: "0.91" }],
  ["5.6603773", "5.6603774", 0, { kind: "about", value: "6" }],
  ["0.3", "0.3", 0, { kind: "between", low: "0", high: "1" }],
  ["-6.75", "-6.65", 2, { kind: "about", value: "-6.7" }],
  ["-8.7", "-8.1", 1, { kind: "between", low: "-8.7", high: "-8.1" }],
] as const)("of %s to %s with at most %i decimals", (low, high, decimals, shown) => {
  expect(supportedDigits(interval(low, high), decimals)).toEqual(shown);
});

test.each([
  ["-0.01", "0.02"],
  ["1", "3.5"],
  ["0", "5"],
])("nothing is said of %s to %s, which is as wide as the value", (low, high) => {
  expect(supportedDigits(interval(low, high), 3)).toBeUndefined();
});

const range = fc
  .tuple(
    fc.integer({ min: 1, max: 10 ** 9 }),
    fc.integer({ min: 0, max: 10 ** 6 }),
    fc.integer({ min: -6, max: 6 }),
    fc.boolean(),
  )
  .map(([start, wide, power, below]) => {
    const [a, b] = [start, start + wide].map((end) =>
      new Decimal(end).times(new Decimal(10).pow(power)).times(below ? -1 : 1),
    );
    return interval(a ?? 0, b ?? 0);
  });

test("two ends hold the whole range; a single value lies inside it and has at most one digit more than is right within a unit", () => {
  fc.assert(
    fc.property(range, fc.integer({ min: 0, max: 6 }), (one, decimals) => {
      const shown = supportedDigits(one, decimals);
      if (!shown) return;
      if (shown.kind === "between") {
        expect(one.low.gte(shown.low) && one.high.lte(shown.high)).toBe(true);
        return;
      }
      const places = shown.value.split(".")[1]?.length ?? -(/0*$/.exec(shown.value)?.[0].length ?? 0);
      const unit = new Decimal(10).pow(-places);
      const off = Decimal.max(one.low.minus(shown.value).abs(), one.high.minus(shown.value).abs());
      expect(off.lte(shown.kind === "exactly" ? 0 : unit.times(10))).toBe(true);
      const narrow = one.high.minus(one.low).lt(unit.div(10));
      expect(narrow || (one.low.lte(shown.value) && one.high.gte(shown.value))).toBe(true);
    }),
  );
});

test("a value that would not give back what it was derived from is not said; its ends are", () => {
  const range = interval("2.051", "2.069");
  expect(supportedDigits(range, 2)).toEqual({ kind: "about", value: "2.06" });
  expect(supportedDigits(range, 2, (value) => value.eq("2.0601"))).toMatchObject({ kind: "between" });
});
