import fc from "fast-check";
import { expect, test } from "vitest";
import type { Derivation } from "../../src/model/derivation.ts";
import { phraseText } from "../../src/i18n/phrases.ts";
import { counterexamples } from "../../src/checks/rules/charts-say-the-truth/counterexamples.ts";
import { chartsCompareLikeWithLike } from "../../src/checks/rules/charts-compare-like-with-like.ts";
import { chartsSayTheTruth } from "../../src/checks/rules/charts-say-the-truth.ts";
import type { Claim } from "../../src/model/chart.ts";
import { Decimal } from "../../src/quantity/decimal.ts";
import { point, fromPrinted } from "../../src/quantity/interval.ts";
import type { ChartFigure } from "../../src/derive/chart-figures.ts";
import { chartedReport, CHARTS } from "./charted-report.ts";
import { realReports } from "../fixtures/real-reports.ts";

/** The places that the two rules name in the test report, after `from` (which stands there once) became `to`. */
const found = (from: string, to: string): string[] => {
  if (CHARTS.split(from).length !== 2) throw new Error(`${from} does not stand in the charts exactly once`);
  const { edition, issues } = chartedReport(CHARTS.replace(from, () => to));
  return [...issues, ...chartsSayTheTruth(edition), ...chartsCompareLikeWithLike(edition)].map(
    ({ rule }) => rule,
  );
};

test("the charts of the test report and of every report keep the rules", () => {
  for (const edition of [chartedReport().edition, ...realReports]) {
    expect(chartsSayTheTruth(edition)).toEqual([]);
    expect(chartsCompareLikeWithLike(edition)).toEqual([]);
  }
});

const TRUTH = "charts-say-the-truth";
test.for([
  [
    "highest",
    "{ kind: highest, of: red-area }, { kind: share",
    "{ kind: highest, of: blue-area }, { kind: share",
  ],
  [
    "highest of what the chart does not show",
    "{ kind: highest, of: red-area }, { kind: share",
    "{ kind: highest, of: red-schools }, { kind: share",
  ],
  ["share", 'in: all-area, is: more-than, than: "1/2"', 'in: all-area, is: more-than, than: "3/4"'],
  [
    "rose",
    "{ kind: rose, of: [red-area-yoy] }, { kind: fell",
    "{ kind: rose, of: [blue-area-yoy] }, { kind: fell",
  ],
  ["rose, of all", "{ kind: rose, of: [red-area-yoy] }, { kind: fell", "{ kind: rose }, { kind: fell"],
  ["fell", "{ kind: fell, of: [blue-area-yoy] }", "{ kind: fell, of: [green-area-yoy] }"],
  ["above", 'of: [red-rate], than: "99"', 'of: [red-rate], than: "99.5"'],
  ["decreasing", "{ kind: decreasing }", "{ kind: increasing }"],
  ["count", "count: 2", "count: 1"],
  [
    "highest share",
    "{ kind: highest-share, of: blue-schools-reached }",
    "{ kind: highest-share, of: red-schools-reached }",
  ],
  [
    "lowest share",
    "{ kind: highest-share, of: blue-schools-reached }",
    "{ kind: lowest-share, of: blue-schools-reached }",
  ],
  [
    "exact share",
    "{ kind: share, of: [blue-schools-reached], in: blue-schools-reached.total",
    "{ kind: share, of: [red-schools-reached], in: red-schools-reached.total",
  ],
  [
    "share of a count of rows",
    "{ kind: share, of: [first-quarter/completed]",
    "{ kind: share, of: [first-quarter/not-stated]",
  ],
] as const)("a false claim is found: %s", ([, from, to]) => {
  expect(found(from, to)).toEqual([TRUTH]);
});

test("a claim whose figure does not exist is found", () => {
  expect(
    found(
      "{ kind: above, of: [red-area], than: blue-area }",
      "{ kind: above, of: [red-area], than: no-area }",
    ),
  ).toEqual([TRUTH]);
});

const firstHeadline = (text: string): [string, string] => {
  const head = CHARTS.slice(0, CHARTS.indexOf("measure:"));
  return [head, head.replace("Điều muốn nói về màu sắc", text)];
};

test.for(["Màu đỏ có 600 ha", "Màu đỏ có bốn mươi xã", "Màu đỏ tăng", "Màu đỏ giảm mạnh"])(
  "a headline that no claim bears out is found: %s",
  (text) => {
    expect(found(...firstHeadline(text))).toEqual([TRUTH]);
  },
);

test.for([
  "Màu đỏ chiếm hơn một phần ba diện tích",
  "Màu đỏ chiếm chưa đến một nửa diện tích",
  "Màu đỏ chiếm hơn hai phần ba diện tích",
  "Màu đỏ gấp đôi màu khác",
  "Màu đỏ có diện tích nhỏ nhất",
  "Hầu hết diện tích là màu đỏ",
  "Gần như toàn bộ diện tích là màu đỏ",
])('a fraction, a superlative or "nearly all" in words that no claim has is found: %s', (text) => {
  expect(found(...firstHeadline(text))).toEqual([TRUTH]);
});

test.for([
  "Màu đỏ chiếm hơn một nửa diện tích",
  "Quá nửa diện tích là màu đỏ, lớn nhất trong các màu",
  "Màu đỏ có diện tích lớn nhất",
  "Phần lớn diện tích là màu đỏ",
])('a fraction, a superlative or "most" that a claim has is no problem: %s', (text) => {
  expect(found(...firstHeadline(text))).toEqual([]);
});

test("a number in a name is no figure of a headline", () => {
  expect(found(...firstHeadline("Màu đỏ sau dịch Covid-19"))).toEqual([]);
});

const ALIKE = "charts-compare-like-with-like";
test.for([
  [
    "another unit",
    "rows: [{ figure: red-rate,",
    "rows: [{ figure: red-schools, label: { vi: a, en: a } }, { figure: red-rate,",
  ],
  [
    "a level among changes",
    "rows: [{ figure: green-area-yoy,",
    "rows: [{ figure: red-rate, label: { vi: a, en: a } }, { figure: green-area-yoy,",
  ],
  ["a figure twice", "rows: [{ figure: red-rate,", "rows: [red-rate, { figure: red-rate,"],
  ["a figure that does not exist", "rows: [{ figure: red-rate,", "rows: [no-rate, { figure: red-rate,"],
] as const)("what cannot be compared is found: %s", ([, from, to]) => {
  expect(found(from, to)).toContain(ALIKE);
});

const NEGATIVE = (form: string) =>
  `expected no figure below zero in a chart of the form ${form} (the forms bar, change and pair can show one)`;

test.for([
  ["dot", true],
  ["bar", false],
] as const)("changes in a chart of the form %s are found; a fall as below zero: %s", ([form, isBelow]) => {
  const { edition } = chartedReport(CHARTS.replace("form: change", `form: ${form}`));
  const issues = chartsCompareLikeWithLike(edition).map((issue) => phraseText(issue, "en"));
  const undirected = ["green", "red", "blue", "all"].map(
    (colour) =>
      `found ${colour}-area-yoy; expected no rise or fall in a chart of the form ${form}, whose words do not say which it is (the form change says it)`,
  );
  const below = `found blue-area-yoy = -12.25; ${NEGATIVE(form)}`;
  expect(issues).toEqual(isBelow ? [...undirected, below] : undirected);
});

test.for([
  ["stacked", "rows: [{ figure: red-area, label: { vi: màu đỏ, en: red } }, { figure: blue-area", true],
  ["bar", "{ figure: green-area,", false],
] as const)("a balance below zero in a chart of the form %s is found: %s", ([form, row, isFound]) => {
  const charts = CHARTS.replace(row, row.replace(/(?:blue|green)-area/, "colour-gap"));
  expect(charts).not.toBe(CHARTS);
  const { edition } = chartedReport(charts);
  const gap: Derivation = {
    id: "colour-gap",
    method: "balance",
    name: { vi: "Chênh lệch", en: "Gap" },
    unit: "hectare",
    terms: ["blue-area", "-red-area"],
  };
  const issues = chartsCompareLikeWithLike({ ...edition, derivations: [gap] });
  expect(issues.map((issue) => phraseText(issue, "en"))).toEqual(
    isFound ? [`found colour-gap = -350; ${NEGATIVE(form)}`] : [],
  );
});

test.for([
  ["headline", /headline: \{ vi: "([^"]*)", en: "[^"]*" \}/],
  ["rows.1.label", /label: \{ vi: (màu đỏ), en: red \}/],
] as const)("a text that is not said in every language is found: %s", ([path, pattern]) => {
  const { edition } = chartedReport(
    CHARTS.replace(pattern, (written) => written.replace(/, en: [^}]*/, " ")),
  );
  expect(chartsCompareLikeWithLike(edition).map((issue) => phraseText(issue, "en"))).toEqual([
    `found ${path}; expected ${path}.en`,
  ]);
});

test("a chart after no section, or with the id of another, is found", () => {
  const { edition } = chartedReport(
    CHARTS.replace("section: charted", "section: nowhere").replace("id: rates", "id: areas"),
  );
  expect(chartsCompareLikeWithLike(edition).map((issue) => phraseText(issue, "en"))).toEqual([
    "found nowhere; expected the slug of a section or an annex",
    "found areas; expected a chart id not used before",
  ]);
});

test.for([
  ["no headline", /\n {4}headline: .*/, ""],
  ["no claims", /\n {4}claims: .*/, ""],
  ["an unknown form", /form: bar/, "form: pie"],
  ["an unknown field", /\n {4}sort: descending/, "\n    colour: red"],
  ["one row", /rows: \[\{ figure: red-rate, .*\n/, "rows: [red-rate]\n"],
] as const)("a chart is refused by its schema: %s", ([, pattern, by]) => {
  const { edition, issues } = chartedReport(CHARTS.replace(pattern, by));
  expect(issues.map(({ rule }) => rule)).toEqual(["content-has-its-fields"]);
  expect(edition.charts.length).toBe(chartedReport().edition.charts.length - 1);
});

const figure = (id: string, value: string): ChartFigure => ({
  id,
  origin: "reported",
  value,
  about: false,
  change: false,
  range: fromPrinted(value),
  unit: "hectare",
  estimated: false,
  referencePeriod: "2001-Q1",
});

test("a claim of the highest holds exactly when no other value can reach it", () => {
  const values = fc.array(
    fc.integer({ min: 1, max: 40 }).map((tenths) => new Decimal(tenths).div(10).toFixed(1)),
    { minLength: 2, maxLength: 5 },
  );
  fc.assert(
    fc.property(values, (list) => {
      const figures = list.map((value, index) => figure(`f-${index}`, value));
      const context = {
        rows: figures.map((one) => ({ figure: one })),
        find: (id: string) => figures.find((one) => one.id === id),
        factorOf: () => "1",
      };
      const [first, ...rest] = figures;
      if (!first) return;
      const holds = rest.every(({ range }) => first.range.low.gt(range.high));
      expect(counterexamples({ kind: "highest", of: "f-0" }, context).length === 0).toBe(holds);
    }),
  );
});

test("a share is exact only when both numbers are counts", () => {
  const count = (id: string, value: string): ChartFigure => ({ ...figure(id, value), range: point(value) });
  const find = (figures: readonly ChartFigure[]) => ({
    rows: [],
    factorOf: () => "1",
    find: (id: string) => figures.find((one) => one.id === id),
  });
  const half: Claim = { kind: "share", of: ["part"], in: "whole", is: "exactly", than: "1/2" };
  expect(counterexamples(half, find([count("part", "22"), count("whole", "44")]))).toEqual([]);
  expect(counterexamples(half, find([figure("part", "22"), figure("whole", "44")]))).toEqual([
    "part",
    "whole",
  ]);
});
