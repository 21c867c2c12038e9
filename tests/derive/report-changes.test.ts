import { expect, test } from "vitest";
import { reportChanges, reportToCompare } from "../../src/derive/report-changes.ts";
import type { Edition, Indicator } from "../../src/report/edition.ts";
import { figures, type Metric } from "./figures.ts";

const edition = (id: string, metrics: readonly Metric[], more: Partial<Indicator> = {}): Edition => {
  const indicatorsOf = Object.fromEntries(metrics.map((one) => [one.indicator ?? one.id, "trade"]));
  const made = figures(metrics, indicatorsOf);
  const indicators = new Map([...made.indicators].map(([key, one]) => [key, { ...one, ...more }]));
  const report = { id, referencePeriod: id.toUpperCase() };
  return { ...made, indicators, report } as unknown as Edition;
};
const sales = (quarter: string, value: string, more: Partial<Metric> = {}): Metric => ({
  id: "sales",
  value,
  referencePeriod: quarter,
  ...more,
});

const first = edition("2001-q1", [sales("2001-Q1", "100.0"), { id: "exports", value: "5.0" }]);

const second = (metrics: readonly Metric[], more: Partial<Indicator> = {}) => {
  const later = edition("2001-q2", metrics, more);
  return reportChanges([first, later], first, later);
};
const shownOf = ({ steps }: ReturnType<typeof second>) => steps.map(({ change }) => change?.shown);

test("a value beside the one before it changes by a rounded share of it", () => {
  expect(shownOf(second([sales("2001-Q2", "150.0")]))).toEqual([{ kind: "about", value: "50" }]);
  expect(shownOf(second([sales("2001-Q2", "90.0")]))).toEqual([{ kind: "about", value: "-10.0" }]);
});

test("between two shares the change is in percentage points", () => {
  const share = (quarter: string, value: string): Metric => sales(quarter, value, { unit: "percent" });
  const before = edition("2001-q1", [share("2001-Q1", "8.10")]);
  const after = edition("2001-q2", [share("2001-Q2", "3.20")]);
  const [step] = reportChanges([before, after], before, after).steps;
  expect(step?.change).toMatchObject({ unit: "percentage-point", shown: { value: "-4.9" } });
});

test("no change is worked out from a bound, of a rank or over a break of the series", () => {
  expect(shownOf(second([sales("2001-Q2", "150.0", { bound: "at-least" })]))).toEqual([undefined]);
  const breaks = [{ at: "2001-Q2", reason: { en: "new method" } }];
  expect(second([sales("2001-Q2", "150.0")], { breaks }).steps).toEqual([]);
  const rank = { kind: "rank" } as const;
  const before = edition("2001-q1", [sales("2001-Q1", "5", rank)]);
  const after = edition("2001-q2", [sales("2001-Q2", "4", rank)]);
  expect(reportChanges([before, after], before, after).steps).toEqual([]);
});

test("indicators that are new, that are gone, and values that an earlier report gave otherwise", () => {
  const { appeared, vanished, revisions } = second([
    sales("2001-Q2", "150.0"),
    { id: "sales-q1", indicator: "sales", value: "101.0", revises: "2001-q1/sales" },
    { id: "visits", value: "7" },
  ]);
  expect(appeared.map(({ id }) => id)).toEqual(["visits"]);
  expect(vanished.map(({ id }) => id)).toEqual(["exports"]);
  expect(
    revisions.map(({ point }) => [point.observation.value, point.earlier[0]?.observation.value]),
  ).toEqual([["101.0", "100.0"]]);
});

test("an indicator that an older report had is not new", () => {
  const gone = edition("2001-q2", [sales("2001-Q2", "1.0")]);
  const back = edition("2001-q3", [sales("2001-Q3", "1.0"), { id: "exports", value: "6.0" }]);
  expect(reportChanges([first, gone, back], gone, back).appeared).toEqual([]);
});

test.for([
  ["the newest earlier report of a period as long", ["2001-q1", "2001-q2", "2001-h1", "2001-q3"], "2001-q2"],
  ["the report directly before where none is as long", ["2001-q1", "2001-q2", "2001-h1"], "2001-q2"],
  ["nothing for the first report", ["2001-q1"], undefined],
] as const)("a report is compared with %s", ([, ids, expected]) => {
  const all = ids.map((id) => edition(id, []));
  const last = all.at(-1);
  expect(last && reportToCompare(all, last)?.report.id).toBe(expected);
});
