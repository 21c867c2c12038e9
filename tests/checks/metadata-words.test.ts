import { expect, test } from "vitest";
import { phraseText } from "../../src/i18n/phrases.ts";
import { checkFiles } from "../../src/checks/check-files.ts";
import { broken } from "../fixtures/small-report.ts";

const TRADE = "content/reports/2001-q1/sections/trade/vi.mdx";
const RULES = ["metadata-agrees-with-words", "estimates-are-marked", "restated-figures-agree"];

/** Where the file declares the sales figure; its completion stands on the next line. */
const LEVEL_LINE = 5;

/** What the rules on typed fields say of the sales figure, declared with `fields`, behind `words`. */
const said = (words: string, fields = ""): string[] =>
  checkFiles(
    broken(
      { file: TRADE, replace: "Doanh thu bán lẻ đạt", by: words },
      { file: TRADE, replace: 'asOf: "2001-03-31"', by: `bare: false${fields}`.replace("bare: false, ", "") },
    ),
  )[0]?.issues.flatMap((issue) =>
    RULES.includes(issue.rule) && issue.other?.line === LEVEL_LINE ? [phraseText(issue, "en")] : [],
  ) ?? [];

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

/** What the rules on typed fields say of the completion, declared with `fields`, behind `words` and after `figure`. */
const completion = (
  fields: Record<string, string>,
  words = "Doanh thu bán lẻ đạt",
  behind = " kế hoạch năm",
): string[] =>
  checkFiles(
    broken(
      { file: TRADE, replace: "Doanh thu bán lẻ đạt", by: words },
      { file: TRADE, replace: " kế hoạch năm", by: behind },
      ...Object.entries(fields).map(([replace, by]) => ({ file: TRADE, replace, by })),
    ),
  )[0]?.issues.flatMap((issue) =>
    [...RULES, "plans-agree-with-words"].includes(issue.rule) ? [phraseText(issue, "en")] : [],
  ) ?? [];

const LEVEL = 'asOf: "2001-03-31" }';
const PLAN = 'value: "20.0", unit: percent }';

test("a completion has the day, the cumulation and the prices of the level that its passage prints", () => {
  const day = "Doanh thu đến 31/3/2001 đạt";
  expect(completion({ [PLAN]: 'value: "20.0", unit: percent, asOf: "2001-03-31" }' }, day)).toEqual([]);
  expect(completion({}, day)).toEqual(["found asOf: —; expected asOf: 2001-03-31"]);
  expect(completion({ [LEVEL]: "cumulative: true }" }, "Lũy kế doanh thu đạt")).toEqual([
    "found cumulative: —; expected cumulative: true",
  ]);
  expect(completion({ [LEVEL]: "priceBasis: current }" }, "Theo giá hiện hành doanh thu đạt")).toEqual([
    "found priceBasis: —; expected priceBasis: current",
  ]);
});

test("a day that no words name may be missing in a completion, but not be another one", () => {
  expect(completion({})).toEqual([]);
  expect(completion({ [PLAN]: 'value: "20.0", unit: percent, asOf: "2001-02-28" }' })).toEqual([
    "found asOf: 2001-02-28; expected asOf: 2001-03-31",
  ]);
});

test.each([
  ["annual-plan", " kế hoạch năm"],
  ["annual-plan", " KH/năm"],
  ["annual-plan", " so với kế hoạch"],
  ["budget-estimate", " dự toán được giao"],
  ["target", " mục tiêu"],
])("plan %s is that of “%s”", (plan, behind) => {
  expect(completion({ "plan: annual-plan": `plan: ${plan}` }, undefined, behind)).toEqual([]);
});

test.each([
  ["budget-estimate", " kế hoạch năm", "found plan: budget-estimate; expected plan: annual-plan"],
  ["annual-plan", " dự toán được giao", "found plan: annual-plan; expected plan: budget-estimate"],
  ["target", " kế hoạch năm, vượt mục tiêu", "found plan: target; expected plan: annual-plan"],
  ["annual-plan", "", "found plan: annual-plan; expected plan: —"],
])("plan %s is not that of “%s”", (plan, behind, message) => {
  expect(completion({ "plan: annual-plan": `plan: ${plan}` }, undefined, behind)).toEqual([message]);
});
