import { expect, test } from "vitest";
import { closingLine, countsOf, sum } from "../../scripts/test/counts.ts";

test("tests count as they ended", () => {
  expect(countsOf(true, { numPassedTests: 3 })).toEqual({ passed: 3, failed: 0, skipped: 0 });
  expect(countsOf(false, { numPassedTests: 3, numFailedTests: 2 })).toMatchObject({ passed: 3, failed: 2 });
});

test("a run without tests, or without a report, failed", () => {
  expect(countsOf(true, { numPassedTests: 0 })).toMatchObject({ passed: 0, failed: 1 });
  expect(countsOf(true, { numPassedTests: 0, numPendingTests: 4 })).toMatchObject({ passed: 0, failed: 1 });
  expect(countsOf(true, null)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test("a skipped test is neither passed nor failed; one that is still to be written failed", () => {
  expect(countsOf(true, { numPassedTests: 1, numPendingTests: 2 })).toEqual({
    passed: 1,
    failed: 0,
    skipped: 2,
  });
  expect(countsOf(true, { numPassedTests: 1, numTodoTests: 1 })).toMatchObject({ passed: 1, failed: 1 });
});

test("an error outside the tests failed", () => {
  expect(countsOf(false, { numPassedTests: 5 })).toMatchObject({ passed: 5, failed: 1 });
});

test("counts add up, and are said in one line", () => {
  const total = sum([
    { passed: 2, failed: 1, skipped: 0 },
    { passed: 3, failed: 0, skipped: 4 },
  ]);
  expect(total).toEqual({ passed: 5, failed: 1, skipped: 4 });
  expect(closingLine(total)).toBe("5 passed, 1 failed, 4 skipped");
  expect(closingLine({ passed: 5, failed: 0, skipped: 0 })).toBe("5 passed, 0 failed");
});
