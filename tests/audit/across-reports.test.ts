import { describe, expect, test } from "vitest";
import { resultsAcrossReports } from "../../src/audit/reports/results-across-reports.ts";
import type { Edition, Indicator } from "../../src/report/edition.ts";
import { change, figures, type Metric } from "../derive/figures.ts";

type Breaks = NonNullable<Indicator["breaks"]>;

const edition = (id: string, metrics: readonly Metric[], breaks: Breaks = []): Edition => {
  const made = figures(metrics, { sales: "trade" });
  const sales = { ...made.indicators.get("sales"), breaks } as Indicator;
  const report = { id, referencePeriod: id.toUpperCase(), languages: ["en"] };
  return { ...made, indicators: new Map([["sales", sales]]), report } as unknown as Edition;
};
const sales = (referencePeriod: string, value: string, more: Partial<Metric> = {}): Metric => ({
  id: "sales",
  value,
  referencePeriod,
  ...more,
});

const results = (earlier: readonly Edition[], own: readonly Metric[], breaks: Breaks = []) =>
  resultsAcrossReports({ ...edition("2001-h1", own, breaks), earlier }).map(
    ({ rule, holds, printed }) => `${rule} ${holds ? "holds" : "fails"}: ${printed}`,
  );

const quarters = [
  edition("2001-q1", [sales("2001-Q1", "100.0")]),
  edition("2001-q2", [sales("2001-Q2", "200.0")]),
];

describe("the sum of periods", () => {
  test.for([
    ["a sum", "300.0", ["period-sum holds: 300.0; 100.0; 200.0"]],
    ["a rounded sum", "300", ["period-sum holds: 300; 100.0; 200.0"]],
    ["another value", "310.0", ["period-sum fails: 310.0; 100.0; 200.0"]],
    ["the value of the last quarter, as of what there is", "200.0", []],
  ] as const)("%s", ([, value, expected]) => {
    expect(results(quarters, [sales("2001-H1", value)])).toEqual(expected);
  });

  test("nothing is said where a part is missing, is a bound, or is in other prices", () => {
    expect(results(quarters.slice(0, 1), [sales("2001-H1", "310.0")])).toEqual([]);
    expect(results(quarters, [sales("2001-H1", "310.0", { bound: "at-least" })])).toEqual([]);
    expect(results(quarters, [sales("2001-H1", "310.0", { priceBasis: "current" })])).toEqual([]);
  });
});

describe("the level of the base period", () => {
  const before = edition("2000-h1", [sales("2000-H1", "100.0")]);
  const own = (percent: string): Metric[] => [
    sales("2001-H1", "110.0"),
    { ...change("sales", percent), referencePeriod: "2001-H1" },
  ];
  test("is what last year's report printed", () => {
    expect(results([before], own("10.0"))).toEqual(["earlier-level holds: 10.0; 110.0; 100.0"]);
    expect(results([before], own("15.0"))).toEqual(["earlier-level fails: 15.0; 110.0; 100.0"]);
  });
  test("is not compared over a break", () => {
    const breaks = [{ at: "2001-Q1", reason: { en: "new method" } }];
    expect(results([before], own("15.0"), breaks)).toEqual([]);
  });
});

describe("a jump", () => {
  const history = ["100", "110", "105", "112", "118"].map((value, index) =>
    edition(`${1996 + index}-h1`, [sales(`${1996 + index}-H1`, value)]),
  );
  test.for([
    ["a step like those before", "121", []],
    ["a step far beyond them", "260", ["series-jump fails: 260; 118"]],
    ["a value ten times too small", "11.8", ["series-jump fails: 11.8; 118"]],
  ] as const)("%s", ([, value, expected]) => {
    expect(results(history, [sales("2001-H1", value)])).toEqual(expected);
  });
  test("of a short series only a tenfold step is one", () => {
    expect(results(history.slice(4), [sales("2001-H1", "260")])).toEqual([]);
    expect(results(history.slice(4), [sales("2001-H1", "1180")])).toEqual(["series-jump fails: 1180; 118"]);
  });
});

test("a level in a unit of another kind than before", () => {
  const before = edition("2000-h1", [sales("2000-H1", "100.0")]);
  expect(results([before], [sales("2001-H1", "0.1000", { unit: "thousand-coins" })])).toEqual([]);
  expect(results([before], [sales("2001-H1", "100.0", { unit: "field" })])).toEqual([
    "series-unit fails: 100.0; 100.0",
  ]);
});

test("a report that was read alone is compared with nothing", () => {
  expect(resultsAcrossReports(edition("2001-h1", [sales("2001-H1", "310.0")]))).toEqual([]);
});
