import { expect, test } from "vitest";
import { basePeriodOf } from "../../src/derive/base-period.ts";

test.each([
  ["same-period-last-year", "2001-Q1", "2000-Q1"],
  ["same-period-last-year", "2001-03-31", "2000-03-31"],
  ["same-period-last-year", "2001-01/2001-02", "2000-01/2000-02"],
  ["same-period-last-school-year", "2001-Q1", "2000-Q1"],
  ["end-of-last-year", "2001-03-31", "2000-12-31"],
  ["start-of-last-year", "2001-Q1", "2000-01-01"],
  ["last-year", "2001-Q1", "2000"],
] as const)("%s of %s is %s", (base, period, expected) => {
  expect(basePeriodOf(base, period)).toBe(expected);
});
