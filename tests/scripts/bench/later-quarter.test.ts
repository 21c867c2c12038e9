import { expect, test } from "vitest";
import { laterQuarter } from "../../../scripts/bench/growth/later-quarter.ts";

test("a report moves by quarters, over the turn of the year", () => {
  expect([0, 1, 3, 4, 39].map((quarters) => laterQuarter("2001-q1", quarters).id)).toEqual([
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
  [4, "no period", "no period"],
] as const)("%d quarters later, %s is %s", ([quarters, period, moved]) => {
  expect(laterQuarter("2001-q1", quarters).later(period)).toBe(moved);
});

test("what is no quarter cannot be moved", () => {
  expect(() => laterQuarter("2001", 1)).toThrow(RangeError);
});
