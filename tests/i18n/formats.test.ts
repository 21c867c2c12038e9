import { ContentError } from "../../src/model/content-error.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatNumber, formatPeriod, formatQuantity } from "../../src/i18n/formats.ts";
import { language } from "../../src/model/languages.ts";
import { parseQuantity } from "../../src/prose/printed-number.ts";

const NB = "\u00a0";
const unit = (vi: string[], en: string[]) => ({
  dimension: "x",
  factor: "1",
  name: { vi: "x", en: "x" },
  forms: { vi, en },
});
const hectare = unit(["ha", "héc-ta"], ["ha"]);
const percent = unit(["%"], ["%"]);
const household = unit(["hộ"], ["households", "household"]);
const billion = unit(["tỷ đồng"], ["VND # billion"]);

test.for([
  ["9831.90", "9.831,90", "9,831.90"],
  ["0.5", "0,5", "0.5"],
  ["1234567", "1.234.567", "1,234,567"],
  ["-2.5", "−2,5", "−2.5"],
] as const)("%s is %s in Vietnamese and %s in English, every digit kept", ([plain, vi, en]) => {
  expect(formatNumber(plain, "vi")).toBe(vi);
  expect(formatNumber(plain, "en")).toBe(en);
});

test("a language that nobody has entered is refused", () => {
  expect(() => formatNumber("1", "xx")).toThrow(ContentError);
});

describe("a number with its unit", () => {
  test.for([
    [hectare, "9831.9", `9.831,9${NB}ha`, `9,831.9${NB}ha`],
    [percent, "3.20", "3,20%", "3.20%"],
    [billion, "2765.406", `2.765,406${NB}tỷ đồng`, `VND${NB}2,765.406${NB}billion`],
    [household, "1", `1${NB}hộ`, `1${NB}household`],
    [household, "21", `21${NB}hộ`, `21${NB}households`],
  ] as const)("%#", ([one, plain, vi, en]) => {
    expect(formatQuantity(plain, one, "vi")).toBe(vi);
    expect(formatQuantity(plain, one, "en")).toBe(en);
  });

  test("stays beside the words next to it; the words after those may stand on another line", () => {
    const rate = { ...billion, forms: { en: ["VND # billion per enterprise"] } };
    expect(formatQuantity("18.282", rate, "en")).toBe(`VND${NB}18.282${NB}billion per enterprise`);
  });

  test("is read again as the same value", () => {
    const plain = fc
      .tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.stringMatching(/^(?:\.\d{1,4})?$/))
      .map(([a, b]) => `${a}${b}`);
    fc.assert(
      fc.property(
        plain,
        fc.constantFrom(hectare, percent, billion, household),
        fc.constantFrom("vi" as const, "en" as const),
        (value, one, locale) => {
          expect(
            parseQuantity(formatQuantity(value, one, locale), one.forms[locale], language(locale)),
          ).toEqual({ value, withUnit: true });
        },
      ),
    );
  });
});

test.for([
  ["2021", "năm 2021", "2021"],
  ["2021-Q1", "quý 1 năm 2021", "quarter 1 of 2021"],
  ["2021-03", "tháng 3 năm 2021", "March 2021"],
  ["2021-03-31", "ngày 31 tháng 3 năm 2021", "31 March 2021"],
  ["2021-H1", "6 tháng đầu năm 2021", "the first six months of 2021"],
  ["2021-H2", "6 tháng cuối năm 2021", "the last six months of 2021"],
  ["2021-9M", "9 tháng đầu năm 2021", "the first nine months of 2021"],
  ["2021-01/2021-05", "5 tháng đầu năm 2021", "the first 5 months of 2021"],
  ["2021-02/2021-05", "tháng 2 năm 2021 đến tháng 5 năm 2021", "February 2021 to May 2021"],
  ["2021/2025", "năm 2021 đến năm 2025", "2021 to 2025"],
] as const)("period %s is heard as “%s” and “%s”", ([period, vi, en]) => {
  expect(formatPeriod(period, "vi")).toBe(vi);
  expect(formatPeriod(period, "en")).toBe(en);
});
