import { expect, test } from "vitest";
import { phraseText } from "../../src/i18n/phrases.ts";
import { checkAcross } from "../../src/checks/across.ts";
import type { Edition } from "../../src/report/edition.ts";
import { figures, type Metric } from "../derive/figures.ts";

const edition = (id: string, metrics: readonly Metric[]): Edition => {
  const made = figures(metrics, { sales: "trade" });
  return { ...made, report: { id } } as unknown as Edition;
};

const FIRST = edition("2001-q1", [{ id: "sales", value: "10.5" }]);
const second = (more: Partial<Metric>): Edition =>
  edition("2001-q2", [
    { id: "sales", value: "12", referencePeriod: "2001-Q2" },
    { id: "sales-q1", indicator: "sales", value: "10.5", referencePeriod: "2001-Q1", ...more },
  ]);
const said = (later: Edition): string[] =>
  checkAcross([FIRST, later]).map(({ issue }) => phraseText(issue, "en"));

test.for([
  ["an equal value", {}],
  ["a rounded value", { value: "10" }],
  ["an equal value in another unit", { value: "0.0105", unit: "thousand-coins" }],
  ["a declared revision", { value: "11.25", revises: "2001-q1/sales" }],
  ["an equal quotation", { quotes: "2001-q1/sales" }],
] as const)("%s is no problem", ([, more]) => {
  expect(said(second(more))).toEqual([]);
});

test.for([
  ["another value", { value: "11.25" }, "revises: 2001-q1/sales"],
  ["a quotation that differs", { value: "11.25", quotes: "2001-q1/sales" }, "or revises: 2001-q1/sales"],
  ["a report that is not there", { revises: "2000-q1/sales" }, "a metric of an earlier report"],
  ["a metric that is not there", { revises: "2001-q1/exports" }, "a metric of an earlier report"],
  [
    "a metric of another time",
    { referencePeriod: "2001-Q3", revises: "2001-q1/sales" },
    "sales, level, 2001-Q3",
  ],
] as const)("%s is a problem of the later report", ([, more, expected]) => {
  const later = second(more);
  expect(said(later)).toEqual([expect.stringContaining(expected)]);
  expect(checkAcross([FIRST, later]).map(({ report, issue }) => [report, issue.rule])).toEqual([
    ["2001-q2", "earlier-values-agree"],
  ]);
});

test("an estimate that a final figure replaces needs no declaration", () => {
  const estimate = edition("2001-q1", [{ id: "sales", value: "10.5", obsStatus: "E" }]);
  expect(checkAcross([estimate, second({ value: "11.25" })])).toEqual([]);
});
