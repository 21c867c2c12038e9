import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  canonicalPeriod,
  comparePeriods,
  covers,
  daysOf,
  isDay,
  isPeriod,
  kindOfPeriod,
  partAfter,
  previousPeriod,
  yearsLater,
} from "../../src/model/period.ts";

test.for([
  ["2021-H1", "2021-03-31", "2021-Q2"],
  ["2021-H1", "2020-12-31", "2021-H1"],
  ["2021-9M", "2021-06-30", "2021-Q3"],
  ["2021", "2021-02-15", "2021-02-16/2021-12-31"],
  ["2021-06-30", "2021-03-31", "2021-06-30"],
  ["2020-02", "2020-02-28", "2020-02-29"],
  ["2021-Q1", "2021-03-31", undefined],
  ["2021-Q1", "2021-12-31", undefined],
  ["no period", "2021-03-31", undefined],
] as const)("the part of %s behind %s is %s", ([period, day, part]) => {
  expect(partAfter(period, day)).toBe(part);
});

describe("days of a period", () => {
  test.for([
    ["2021", "2021-01-01", "2021-12-31"],
    ["2021-Q1", "2021-01-01", "2021-03-31"],
    ["2021-Q4", "2021-10-01", "2021-12-31"],
    ["2021-H1", "2021-01-01", "2021-06-30"],
    ["2021-H2", "2021-07-01", "2021-12-31"],
    ["2021-9M", "2021-01-01", "2021-09-30"],
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
  "2021-H0",
  "2021-H3",
  "2021-6M",
  "2021-h1",
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

describe("one notation of a period", () => {
  test.for([
    ["2021-01/2021-06", "2021-H1", "half-year"],
    ["2021-Q1/2021-Q2", "2021-H1", "half-year"],
    ["2021-07-01/2021-12-31", "2021-H2", "half-year"],
    ["2021-01/2021-09", "2021-9M", "nine-months"],
    ["2021-04/2021-06", "2021-Q2", "quarter"],
    ["2021-05/2021-05", "2021-05", "month"],
    ["2021-H1/2021-H2", "2021", "year"],
    ["2021/2021", "2021", "year"],
    ["2021-05-05/2021-05-05", "2021-05-05", "day"],
    ["2021-01/2021-05", "2021-01/2021-05", "span"],
    ["2021-04/2021-12", "2021-04/2021-12", "span"],
    ["2021/2025", "2021/2025", "span"],
    ["2021-Q1", "2021-Q1", "quarter"],
    ["no period", "no period", "span"],
  ] as const)("%s is %s, a %s", ([given, canonical, kind]) => {
    expect(canonicalPeriod(given)).toBe(canonical);
    expect(kindOfPeriod(given)).toBe(kind);
  });

  test("has the days of the other one", () => {
    const month = fc.tuple(fc.integer({ min: 2000, max: 2003 }), fc.integer({ min: 1, max: 12 }));
    const written = ([year, number]: [number, number]) => `${year}-${String(number).padStart(2, "0")}`;
    fc.assert(
      fc.property(month, month, (a, b) => {
        const [from = "", to = ""] = [written(a), written(b)].toSorted();
        const span = `${from}/${to}`;
        expect(daysOf(canonicalPeriod(span))).toEqual(daysOf(span));
        expect(canonicalPeriod(canonicalPeriod(span))).toBe(canonicalPeriod(span));
      }),
    );
  });
});

test("a year earlier is the same part of that year; no 29 February is made up", () => {
  expect(yearsLater("2021-9M", -1)).toBe("2020-9M");
  expect(yearsLater("2021-01/2021-02", -1)).toBe("2020-01/2020-02");
  expect(yearsLater("2020-02-29", -1)).toBe("2019-02-28");
  expect(yearsLater("2019-02-28", 1)).toBe("2020-02-28");
});

test("the previous period ends the day before its successor begins", () => {
  const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
  for (const period of ["2021-01", "2021-08", "2021-Q1", "2021-Q4", "2021-H1", "2021-H2", "2021"]) {
    const previous = previousPeriod(period) ?? "";
    expect(daysOf(previous)?.last).toBe(dayBefore(daysOf(period)?.first ?? ""));
    expect(kindOfPeriod(previous)).toBe(kindOfPeriod(period));
  }
  expect(previousPeriod("2021-9M")).toBeUndefined();
});

test("periods are ordered by their end, the shorter of two that end together first", () => {
  const inOrder = [
    "2020",
    "2021-02",
    "2021-03",
    "2021-Q1",
    "2021-Q2",
    "2021-H1",
    "2021-9M",
    "2021-H2",
    "2021",
  ];
  expect(inOrder.toReversed().toSorted(comparePeriods)).toEqual(inOrder);
});
