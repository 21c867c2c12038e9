import { expect, test } from "vitest";
import { failuresOf } from "../../scripts/test/failures.ts";

const file = (status: string, message: string, ...assertionResults: readonly unknown[]) => ({
  name: "/project/tests/a.test.ts",
  status,
  message,
  assertionResults,
});
const passed = { status: "passed", fullName: "holds", failureMessages: [] };

test("each failed test is named with its file and the first lines of its message", () => {
  const lines = Array.from({ length: 40 }, (_, index) => `line ${String(index)}`);
  const failed = { status: "failed", fullName: "group adds up", failureMessages: [lines.join("\n")] };
  const [failure, ...more] = failuresOf({ testResults: [file("failed", "", passed, failed)] }, "/project");
  expect(more).toEqual([]);
  expect(failure?.split("\n").slice(0, 2)).toEqual(["tests/a.test.ts > group adds up", "    line 0"]);
  expect(failure).not.toContain("line 20");
});

test("a file that did not load is named with its message", () => {
  expect(failuresOf({ testResults: [file("failed", "no such module")] }, "/project")).toEqual([
    "tests/a.test.ts\n    no such module",
  ]);
});

test("a report in which all passed, or of another shape, names nothing", () => {
  expect(failuresOf({ testResults: [file("passed", "", passed)] }, "/project")).toEqual([]);
  expect(failuresOf(null, "/project")).toEqual([]);
});
