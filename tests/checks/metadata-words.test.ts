import { expect, test } from "vitest";
import { checkFiles } from "../../src/checks/check-files.ts";
import { broken } from "../fixtures/small-report.ts";

const TRADE = "content/reports/2001-q1/sections/trade/vi.mdx";
const RULES = ["metadata-agrees-with-words", "estimates-are-marked", "restated-figures-agree"];

/** What the rules on typed fields say of the sales figure, declared with `fields`, behind `words`. */
const said = (words: string, fields = ""): string[] =>
  checkFiles(
    broken(
      { file: TRADE, replace: "Doanh thu bán lẻ đạt", by: words },
      { file: TRADE, replace: 'asOf: "2001-03-31"', by: `bare: false${fields}`.replace("bare: false, ", "") },
    ),
  )[0]?.issues.flatMap(({ rule, message }) => (RULES.includes(rule) ? [message["en"] ?? ""] : [])) ?? [];

test.each([
  ["Lũy kế doanh thu đạt", ", cumulative: true"],
  ["Doanh thu đạt", ', asOf: "2001-03-31"'],
  ["Doanh thu đến 31/3/2001 đạt", ', asOf: "2001-03-31"'],
  ["Doanh thu đến nay đạt", ', asOf: "2001-04-10"'],
  ["Theo giá so sánh năm 2010 doanh thu đạt", ', asOf: "2001-03-31", priceBasis: constant-2010'],
  ["Lũy kế đã thu được nhiều hơn, trong đó doanh thu đạt", ', asOf: "2001-03-31"'],
  ["Doanh thu dự kiến đạt", ', asOf: "2001-03-31", status: E'],
])("“%s” agrees with%s", (words, fields) => {
  expect(said(words, fields)).toEqual([]);
});

test.each([
  ["Lũy kế doanh thu đạt", ', asOf: "2001-03-31"', "found cumulative: —; expected cumulative: true"],
  ["Doanh thu đạt", ", cumulative: true", "found cumulative: true; expected cumulative: —"],
  [
    "Doanh thu đến 31/3/2001 đạt",
    ', asOf: "2001-03-30"',
    "found asOf: 2001-03-30; expected asOf: 2001-03-31",
  ],
  ["Doanh thu đến nay đạt", ', asOf: "2001-03-31"', "found asOf: 2001-03-31; expected asOf: 2001-04-10"],
  [
    "Theo giá so sánh năm 2010 doanh thu đạt",
    ', asOf: "2001-03-31", priceBasis: current',
    "found priceBasis: current; expected priceBasis: constant-2010",
  ],
  [
    "Doanh thu đạt",
    ', asOf: "2001-03-31", priceBasis: current',
    "found priceBasis: current; expected priceBasis: —",
  ],
])("“%s” does not agree with%s", (words, fields, message) => {
  expect(said(words, fields)).toEqual([message]);
});

test("“dự kiến đạt” asks for an estimate", () => {
  expect(said("Doanh thu dự kiến đạt", ', asOf: "2001-03-31"').join()).toContain("status: E");
});
