import { expect, test } from "vitest";
import { inReadingOrder, type Issue } from "../../src/model/issue.ts";

const issue = (file: string, line: number, column: number, rule = "a"): Issue => ({
  rule,
  place: { file, line, column },
  code: "found-expected",
});

test("issues stand in the order of files, lines, columns and rules", () => {
  const sorted = [
    issue("a", 2, 9),
    issue("a", 10, 1),
    issue("a", 10, 2, "a"),
    issue("a", 10, 2, "b"),
    issue("b", 1, 1),
  ];
  expect(inReadingOrder(sorted.toReversed())).toEqual(sorted);
});
