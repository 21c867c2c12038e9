import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { language } from "../../../src/model/languages.ts";
import { formatPlainNumber } from "../../../src/prose/printed-number.ts";
import { numberReadings } from "../../../src/search/query/number-readings.ts";

describe("numberReadings", () => {
  test.each([
    ["2765", ["2765"]],
    ["2.765,406", ["2765.406"]],
    ["2,765.406", ["2765.406"]],
    ["2765,4", ["2765.4"]],
    ["2.765", ["2765", "2.765"]],
    ["2,765", ["2765", "2.765"]],
    ["0,810", ["0.810"]],
    ["5,77", ["5.77"]],
    ["1.234.567", ["1234567"]],
    ["2 765,406", ["2765.406"]],
    ["03", ["3"]],
    ["4,0", ["4.0"]],
    ["1.000", ["1000"]],
    ["40,000", ["40000"]],
  ])("%s stands for %j", (text, readings) => expect(numberReadings(text)).toEqual(readings));

  test.each(["", "a", "1.2.3", "1.23,4,5", "12.34,5", "2.765.40", "1.234,567,8"])(
    "“%s” is no number",
    (text) => expect(numberReadings(text)).toEqual([]),
  );

  test("what a language prints is among the readings, but for three decimals that are zero", () => {
    const plain = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.stringMatching(/^\d{0,4}$/));
    fc.assert(
      fc.property(plain, fc.constantFrom("vi", "en"), ([whole, fraction], locale) => {
        fc.pre(fraction !== "000");
        const value = fraction ? `${whole}.${fraction}` : `${whole}`;
        expect(numberReadings(formatPlainNumber(value, language(locale)))).toContain(value);
      }),
    );
  });
});
