import { describe, expect, test } from "vitest";
import { isFinalised, seriesOf } from "../../src/derive/series.ts";
import type { Edition, Indicator } from "../../src/report/edition.ts";
import { figures, type Metric } from "./figures.ts";

const edition = (id: string, metrics: readonly Metric[]): Edition =>
  ({ ...figures(metrics), report: { id } }) as unknown as Edition;

const indicator = (breaks?: Indicator["breaks"]): Indicator =>
  ({
    id: "sales",
    name: {},
    unit: "coin",
    topic: "topic",
    ...(breaks ? { breaks } : {}),
  }) as unknown as Indicator;

const sales = (referencePeriod: string, value: string, more: Partial<Metric> = {}): Metric => ({
  id: "sales",
  indicator: "sales",
  value,
  referencePeriod,
  ...more,
});

const shown = (editions: readonly Edition[], one = indicator()) =>
  seriesOf(editions, one).map(({ key, points }) => ({
    measure: key.measure,
    length: key.length,
    values: points.map(({ time, value }) => `${time} ${value.toFixed()}`),
  }));

describe("values that cannot be set side by side are of different series", () => {
  test("a quarter and six months", () => {
    const q1 = edition("2001-q1", [sales("2001-Q1", "10")]);
    const h1 = edition("2001-h1", [sales("2001-Q2", "12"), sales("2001-H1", "22", { id: "sales-h1" })]);
    expect(shown([q1, h1])).toEqual([
      { measure: "level", length: "quarter", values: ["2001-Q1 10", "2001-Q2 12"] },
      { measure: "level", length: "half-year", values: ["2001-H1 22"] },
    ]);
  });

  test.for([
    ["prices", { priceBasis: "constant-2010" }, { priceBasis: "current" }],
    ["level and change", {}, { id: "sales-yoy", kind: "change", basePeriod: "same-period-last-year" }],
    [
      "bases",
      { kind: "change", basePeriod: "previous-period" },
      { kind: "change", basePeriod: "same-period-last-year" },
    ],
    ["a value since January", {}, { cumulative: true }],
    ["dimensions", {}, { unit: "field" }],
    ["a stock of a day", {}, { asOf: "2001-06-30" }],
  ] as const)("%s", ([, a, b]) => {
    const all = [
      edition("2001-q1", [sales("2001-Q1", "10", a)]),
      edition("2001-q2", [sales("2001-Q2", "12", b)]),
    ];
    expect(shown(all).map(({ values }) => values.length)).toEqual([1, 1]);
  });
});

test("growth rates have a series, a decrease is negative", () => {
  const rate = (period: string, value: string, direction: "increase" | "decrease") =>
    sales(period, value, {
      id: "sales-yoy",
      kind: "change",
      unit: "percent",
      basePeriod: "previous-period",
      direction,
    });
  const all = [
    edition("2001-q1", [rate("2001-Q1", "3.5", "increase")]),
    edition("2001-q2", [rate("2001-Q2", "1.5", "decrease")]),
  ];
  expect(shown(all)).toEqual([
    { measure: "change", length: "quarter", values: ["2001-Q1 3.5", "2001-Q2 -1.5"] },
  ]);
});

test("a change of the unit keeps the history: values are converted by factor to the newest unit", () => {
  const all = [
    edition("2001-q1", [sales("2001-Q1", "12500")]),
    edition("2001-q2", [sales("2001-Q2", "13.25", { unit: "thousand-coins" })]),
  ];
  const [series] = seriesOf(all, indicator());
  expect(series?.unit).toBe("thousand-coins");
  expect(series?.points.map(({ value }) => value.toFixed())).toEqual(["12.5", "13.25"]);
});

test("of a restated time the newest value is the series' value, the earlier ones stay", () => {
  const all = [
    edition("2001-q1", [sales("2001-Q1", "10", { obsStatus: "E" })]),
    edition("2001-q2", [
      sales("2001-Q2", "12"),
      sales("2001-Q1", "11", { id: "sales-q1", revises: "2001-q1/sales" }),
    ]),
  ];
  const [series] = seriesOf(all, indicator());
  expect(series?.points.map(({ value }) => value.toFixed())).toEqual(["11", "12"]);
  expect(series?.points[0]?.earlier.map(({ observation }) => observation.value)).toEqual(["10"]);
});

test("what is only quoted or printed again in the report is no value of the series", () => {
  const all = [
    edition("2001-q1", [sales("2001-Q1", "10")]),
    edition("2001-q2", [
      sales("2001-Q2", "12"),
      sales("2001-Q1", "10", { id: "sales-q1", quotes: "2001-q1/sales" }),
      sales("2001-Q2", "12", { id: "sales-again", sameAs: "sales" }),
    ]),
  ];
  expect(seriesOf(all, indicator()).map(({ points }) => points.map(({ earlier }) => earlier.length))).toEqual(
    [[0, 0]],
  );
});

test("a break stands before the first value of the new series", () => {
  const quarters = ["2001-Q1", "2001-Q2", "2001-Q3", "2001-Q4"];
  const all = quarters.map((period) => edition(period.toLowerCase(), [sales(period, "10")]));
  const [series] = seriesOf(all, indicator([{ at: "2001-Q3", reason: { en: "another poverty line" } }]));
  expect(series?.points.map(({ afterBreak }) => afterBreak)).toEqual([false, false, true, false]);
});

test("an estimate followed by a later stage is no revision", () => {
  const at = (obsStatus: "A" | "E" | "P" | "R") =>
    figures([sales("2001-Q1", "10", { obsStatus })])
      .observations.values()
      .next().value;
  const step = (from: "A" | "E" | "P" | "R", to: "A" | "E" | "P" | "R") => {
    const [a, b] = [at(from), at(to)];
    return a !== undefined && b !== undefined && isFinalised(a, b);
  };
  expect([step("E", "P"), step("P", "A"), step("E", "A")]).toEqual([true, true, true]);
  expect([step("A", "A"), step("A", "R"), step("E", "E")]).toEqual([false, false, false]);
});
