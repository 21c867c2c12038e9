import { expect, test } from "vitest";
import {
  baseOf,
  boundOf,
  directionOf,
  figuresOf,
  isChange,
  isDerived,
  type ReportFigure,
} from "../../src/derive/figure.ts";
import { madeEdition } from "../exports/made-files.ts";

const figures = figuresOf(madeEdition());
const derived = figures.filter(isDerived);
const byMethod = (method: string): ReportFigure => {
  const found = derived.find((one) => one.method === method);
  if (!found) throw new Error(`no figure by ${method}`);
  return found;
};
const reported = (id: string): ReportFigure => {
  const found = figures.find((one) => one.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
};

test("the figures of a report are the printed ones, then those that follow from them, each once", () => {
  const first = figures.findIndex(isDerived);
  expect(first).toBeGreaterThan(0);
  expect(figures.slice(first).every(isDerived)).toBe(true);
  expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
});

test("a change has a direction and a base, of a reported and of a derived figure", () => {
  const change = reported("rice-area-yoy");
  expect([isChange(change), directionOf(change), baseOf(change)]).toEqual([
    true,
    "increase",
    "same-period-last-year",
  ]);
  const amount = byMethod("absolute-change");
  expect([isChange(amount), directionOf(amount), baseOf(amount)]).toEqual([
    true,
    "increase",
    "same-period-last-year",
  ]);
  const fall = { ...amount, estimate: "-1.5" } as ReportFigure;
  expect(directionOf(fall)).toBe("decrease");
});

test("the level of the base period is no change, and is measured against nothing", () => {
  const level = byMethod("base-level");
  expect([isChange(level), directionOf(level), baseOf(level)]).toEqual([false, undefined, undefined]);
});

test("what is known by its two ends alone has no direction, and what is rounded is said to be near the truth", () => {
  const { estimate: _, ...amount } = byMethod("absolute-change") as ReportFigure & { estimate?: string };
  expect(directionOf(amount as ReportFigure)).toBeUndefined();
  expect(boundOf(byMethod("base-level"))).toBe("about");
  expect(boundOf(reported("rice-area-yoy"))).toBeUndefined();
});
