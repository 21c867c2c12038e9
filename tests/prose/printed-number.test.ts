import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { language } from "../../src/model/languages.ts";
import { formatPlainNumber, parsePrintedNumber, parseQuantity } from "../../src/prose/printed-number.ts";

const [vi, en] = [language("vi"), language("en")];
const spaced = { ...vi, group: " " };

describe("a printed number", () => {
  test.for([
    ["9.831,9", "9831.9"],
    ["9831,9", "9831.9"],
    ["299,730", "299.730"],
    ["1.250", "1250"],
    ["2.163.048", "2163048"],
    ["03", "3"],
    ["08,10", "8.10"],
    ["0", "0"],
  ] as const)("in Vietnamese %s is %s", ([text, plain]) => {
    expect(parsePrintedNumber(text, vi)).toBe(plain);
  });

  test.for([
    "9,831.9",
    "1.25",
    "1.2345",
    "12.34,5",
    "1,234,567",
    ",5",
    "5,",
    "1.",
    "-1",
    "",
    "một",
    "1 250",
    "0.123.456",
  ])("in Vietnamese “%s” is none", (text) => {
    expect(parsePrintedNumber(text, vi)).toBeUndefined();
  });

  test.for([
    ["9,831.9", "9831.9"],
    ["8.10", "8.10"],
    ["2,163,048", "2163048"],
  ] as const)("in English %s is %s", ([text, plain]) => {
    expect(parsePrintedNumber(text, en)).toBe(plain);
  });

  test.for(["9.831,9", "1,25", "8,10"])("in English “%s” is none", (text) => {
    expect(parsePrintedNumber(text, en)).toBeUndefined();
  });

  test("groups may be parted by a space in a language that does so", () => {
    expect(parsePrintedNumber("9 831,9", spaced)).toBe("9831.9");
    expect(parseQuantity("9 831,9 ha", ["ha"], spaced)).toEqual({ value: "9831.9", withUnit: true });
  });

  const plain = fc
    .tuple(
      fc.bigInt({ min: 0n, max: 10n ** 18n }),
      fc.option(fc.stringMatching(/^\d{1,6}$/), { nil: undefined }),
    )
    .map(([whole, fraction]) =>
      fraction === undefined ? whole.toString() : `${whole.toString()}.${fraction}`,
    );

  test.for([
    ["vi", vi],
    ["en", en],
    ["a language with spaces", spaced],
  ] as const)("written and read again is the same, digit for digit: %s", ([, which]) => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(parsePrintedNumber(formatPlainNumber(value, which), which)).toBe(value);
      }),
    );
  });
});

describe("the text of a figure", () => {
  test.for([
    ["9.831,9 ha", ["ha"], { value: "9831.9", withUnit: true }],
    ["9.831,9", ["ha"], { value: "9831.9", withUnit: false }],
    ["3,20%", ["%"], { value: "3.20", withUnit: true }],
    ["665m", ["m"], { value: "665", withUnit: true }],
    ["3.892\u00a0tỷ đồng", ["tỷ đồng", "tỷ"], { value: "3892", withUnit: true }],
    ["3.892 tỷ", ["tỷ đồng", "tỷ"], { value: "3892", withUnit: true }],
    ["15/29 vụ", ["vụ"], { value: "15", total: "29", withUnit: true }],
    ["1,8/3,8ha", ["ha"], { value: "1.8", total: "3.8", withUnit: true }],
    ["17.104,9m²/105.582 m²", ["m²"], { value: "17104.9", total: "105582", withUnit: true }],
    ["238/388", ["xã"], { value: "238", total: "388", withUnit: false }],
    ["01 dự án", ["dự án"], { value: "1", withUnit: true }],
  ] as const)("in Vietnamese “%s” (%j)", ([text, forms, quantity]) => {
    expect(parseQuantity(text, forms, vi)).toEqual(quantity);
  });

  test.for([
    ["VND 2,765.406 billion", ["VND # billion"], { value: "2765.406", withUnit: true }],
    ["15 of 29 cases", ["cases", "case"], { value: "15", total: "29", withUnit: true }],
    ["15/29 cases", ["cases"], { value: "15", total: "29", withUnit: true }],
    ["1 project", ["projects", "project"], { value: "1", withUnit: true }],
  ] as const)("in English “%s” (%j)", ([text, forms, quantity]) => {
    expect(parseQuantity(text, forms, en)).toEqual(quantity);
  });

  test.for([
    ["9,831.9 ha", ["ha"]],
    ["9.831,9 tấn", ["ha"]],
    ["khoảng 20 tấn", ["tấn"]],
    ["20 tấn cao su", ["tấn"]],
    ["15/29/31 vụ", ["vụ"]],
    ["hai mươi tấn", ["tấn"]],
    ["", ["tấn"]],
  ] as const)("in Vietnamese “%s” is none", ([text, forms]) => {
    expect(parseQuantity(text, forms, vi)).toBeUndefined();
  });

  test("a unit's sign that is also a sign of patterns is itself", () => {
    expect(parseQuantity("5 (a+b)", ["(a+b)"], vi)).toEqual({ value: "5", withUnit: true });
    expect(parseQuantity("5 aab", ["(a+b)"], vi)).toBeUndefined();
  });
});

describe("a range is one figure with two ends", () => {
  test.for([
    ["0,5-0,7 %", "vi", { value: "0.5", upper: "0.7", withUnit: true }],
    ["từ 5 % đến 7 %", "vi", { value: "5", upper: "7", withUnit: true }],
    ["6 - 7%", "vi", { value: "6", upper: "7", withUnit: true }],
    ["6 – 7", "vi", { value: "6", upper: "7", withUnit: false }],
    ["from 5% to 7%", "en", { value: "5", upper: "7", withUnit: true }],
    ["0.5-0.7%", "en", { value: "0.5", upper: "0.7", withUnit: true }],
    ["between 5 and 7%", "en", { value: "5", upper: "7", withUnit: true }],
  ] as const)("%s", ([text, locale, read]) => {
    expect(parseQuantity(text, ["%"], language(locale))).toEqual(read);
  });

  test.for(["5% 7%", "từ 5%", "đến 7%", "5 đến bảy %"])("“%s” is none", (text) => {
    expect(parseQuantity(text, ["%"], language("vi"))?.upper).toBeUndefined();
  });
});
