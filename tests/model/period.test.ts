import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { covers, daysOf, isDay, isPeriod } from "../../src/model/period.ts";

describe("days of a period", () => {
  test.for([
    ["2021", "2021-01-01", "2021-12-31"],
    ["2021-Q1", "2021-01-01", "2021-03-31"],
    ["2021-Q4", "2021-10-01", "2021-12-31"],
    ["2020-02", "2020-02-01", "2020-02-29"],
    ["2021-02", "2021-02-01", "2021-02-28"],
    ["2021-03-31", "2021-03-31", "2021-03-31"],
    ["2021/2025", "2021-01-01", "2025-12-31"],
    ["2021-01/2021-02", "2021-01-01", "2021-02-28"],
    ["2020-Q4/2021-Q1", "2020-10-01", "2021-03-31"],
  ] as const)("%s: %s to %s", ([period, first, last]) => {
    expect(daysOf(period)).toEqual({ first, last });
  });
});

test.for([
  "",
  "21",
  "2021-Q0",
  "2021-Q5",
  "2021-13",
  "2021-00",
  "2021-1",
  "2021-02-30",
  "2025/2021",
  "2021/2022/2023",
  "2021/",
  "Q1-2021",
  "quý 1",
])("“%s” is no period", (text) => {
  expect(isPeriod(text)).toBe(false);
});

test.for([
  ["2021-02-28", true],
  ["2021-02-29", false],
  ["2020-02-29", true],
  ["2000-02-29", true],
  ["1900-02-29", false],
  ["2021-04-31", false],
  ["2021-12-31", true],
  ["2021-3-1", false],
  ["2021-13-01", false],
  ["2021-00-10", false],
  ["2021-01-00", false],
] as const)("is %s a day of the calendar? %s", ([text, is]) => {
  expect(isDay(text)).toBe(is);
});

test("a period covers what lies within it, and itself", () => {
  expect(covers("2021", "2021-Q3")).toBe(true);
  expect(covers("2010/2035", "2021-03-31")).toBe(true);
  expect(covers("2021-Q1", "2021-Q1")).toBe(true);
  expect(covers("2021-Q1", "2021")).toBe(false);
  expect(covers("2021-Q1", "2021-03/2021-04")).toBe(false);
  expect(covers("2021", "no period")).toBe(false);
});

test("the quarters of a year are its months, without gap or overlap", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 4 }), (year, quarter) => {
      const months = [1, 2, 3].map((month) =>
        daysOf(`${year}-${String((quarter - 1) * 3 + month).padStart(2, "0")}`),
      );
      expect(daysOf(`${year}-Q${quarter}`)).toEqual({ first: months[0]?.first, last: months[2]?.last });
    }),
  );
});
