import { expect, test } from "vitest";
import { shiftedQuarter } from "../../../scripts/bench/growth/shifted-quarter.ts";

test("a report moves by quarters, over the turn of the year", () => {
  expect([-5, -1, 0, 1, 3, 4, 39].map((quarters) => shiftedQuarter("2001-q1", quarters).id)).toEqual([
    "1999-q4",
    "2000-q4",
    "2001-q1",
    "2001-q2",
    "2001-q4",
    "2002-q1",
    "2010-q4",
  ]);
});

test.for([
  [5, "2001-Q1", "2002-Q2"],
  [5, "2001", "2002"],
  [3, "2001", "2001"],
  [5, "2001-03-31", "2002-06-30"],
  [1, "2001-11", "2002-02"],
  [1, "2001-11-30", "2002-02-28"],
  [4, "2001/2005", "2002/2006"],
  [4, "2001-01/2001-02", "2002-01/2002-02"],
  [-1, "2001-Q1", "2000-Q4"],
  [-1, "2001-03-31", "2000-12-31"],
  [-1, "2001", "2000"],
  [4, "no period", "no period"],
] as const)("moved by %d quarters, %s is %s", ([quarters, period, moved]) => {
  expect(shiftedQuarter("2001-q1", quarters).shifted(period)).toBe(moved);
});

test("what is no quarter cannot be moved", () => {
  expect(() => shiftedQuarter("2001", 1)).toThrow(RangeError);
});
