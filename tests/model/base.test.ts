import { expect, test } from "vitest";
import { basePeriodOf, isNamedBase, timeOfBase } from "../../src/model/base.ts";

test.each([
  ["same-period-last-year", "2001-Q1", "2000-Q1"],
  ["same-period-last-year", "2001-H1", "2000-H1"],
  ["same-period-last-year", "2001-9M", "2000-9M"],
  ["same-period-last-year", "2001-01/2001-02", "2000-01/2000-02"],
  ["same-period-last-year", "2000-02-29", "1999-02-28"],
  ["same-period-last-school-year", "2001-Q1", "2000-Q1"],
  ["previous-period", "2001-Q1", "2000-Q4"],
  ["previous-period", "2001-Q3", "2001-Q2"],
  ["previous-period", "2001-01", "2000-12"],
  ["previous-period", "2001-10", "2001-09"],
  ["previous-period", "2001-H2", "2001-H1"],
  ["previous-period", "2001", "2000"],
  ["previous-period", "2001-9M", undefined],
  ["previous-period", "2001/2005", undefined],
  ["end-of-last-year", "2001-Q2", "2000-12-31"],
  ["start-of-last-year", "2001-Q1", "2000-01-01"],
  ["last-year", "2001-Q1", "2000"],
  ["2000-12-31", "2001-Q1", "2000-12-31"],
  ["2001-Q1", "2001-Q2", "2001-Q1"],
  ["1999-01/1999-06", "2001-Q2", "1999-H1"],
  ["annual-plan", "2001-Q1", undefined],
] as const)("%s of %s is %s", (base, referencePeriod, expected) => {
  expect(basePeriodOf(base, { referencePeriod })).toBe(expected);
});

test.each([
  ["same-period-last-year", "2000-03-31"],
  ["previous-period", "2000-12-31"],
  ["end-of-last-year", "2000-12-31"],
] as const)("%s of a stock at the end of the first quarter is the stock of %s", (base, expected) => {
  const time = { referencePeriod: "2001-Q1", asOf: "2001-03-31" };
  expect(basePeriodOf(base, time)).toBe(expected);
});

test("a level of a base period is of that period, one of a base day is a stock of that day", () => {
  expect(timeOfBase("2000-Q1", "2001-Q1")).toEqual({ referencePeriod: "2000-Q1" });
  expect(timeOfBase("2000-12-31", "2001-Q1")).toEqual({ referencePeriod: "2000-Q4", asOf: "2000-12-31" });
  expect(timeOfBase("2000-03-31", "2001-Q1")).toEqual({ referencePeriod: "2000-Q1", asOf: "2000-03-31" });
  expect(timeOfBase("2000-01-01", "2001")).toEqual({ referencePeriod: "2000", asOf: "2000-01-01" });
});

test("a period is no named base", () => {
  expect(isNamedBase("previous-period")).toBe(true);
  expect(isNamedBase("2000-12-31")).toBe(false);
});
