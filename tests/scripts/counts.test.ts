import { expect, test } from "vitest";
import { countsOf, sum } from "../../scripts/test/counts.ts";

test("tests count as they ended", () => {
  expect(countsOf(true, { numPassedTests: 3 })).toEqual({ passed: 3, failed: 0 });
  expect(countsOf(false, { numPassedTests: 3, numFailedTests: 2 })).toEqual({ passed: 3, failed: 2 });
});

test("a run without tests, or without a report, failed", () => {
  expect(countsOf(true, { numPassedTests: 0 })).toEqual({ passed: 0, failed: 1 });
  expect(countsOf(true, undefined)).toEqual({ passed: 0, failed: 1 });
});

test("a skipped test failed", () => {
  expect(countsOf(true, { numPassedTests: 1, numPendingTests: 1 })).toEqual({ passed: 1, failed: 1 });
  expect(countsOf(true, { numPassedTests: 1, numTodoTests: 1 })).toEqual({ passed: 1, failed: 1 });
});

test("an error outside the tests failed", () => {
  expect(countsOf(false, { numPassedTests: 5 })).toEqual({ passed: 5, failed: 1 });
});

test("counts add up", () => {
  const counts = [
    { passed: 2, failed: 1 },
    { passed: 3, failed: 0 },
  ];
  expect(sum(counts)).toEqual({ passed: 5, failed: 1 });
});
