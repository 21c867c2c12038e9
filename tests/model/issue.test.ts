import { expect, test } from "vitest";
import { foundExpected, inReadingOrder, printIssue, type Issue } from "../../src/model/issue.ts";

const issue = (file: string, line: number, column: number, rule = "a"): Issue => ({
  rule,
  place: { file, line, column },
  message: { vi: "", en: "" },
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

test("a message says both sides in both languages; what is quoted stands as it is", () => {
  expect(foundExpected("“8,1%”", { vi: "số khác", en: "another number" })).toEqual({
    vi: "tìm thấy “8,1%”; cần số khác",
    en: "found “8,1%”; expected another number",
  });
});

test("an issue is printed with its place, both languages and the other place", () => {
  const message = { vi: "tìm thấy a; cần b", en: "found a; expected b" };
  const text = printIssue({
    rule: "rules-are-kept",
    place: { file: "a.mdx", line: 3, column: 7 },
    message,
    other: { file: "b.mdx", line: 1, column: 2 },
  });
  expect(text.split("\n")).toEqual([
    "a.mdx:3:7  rules-are-kept",
    "    vi: tìm thấy a; cần b",
    "    en: found a; expected b",
    "    → b.mdx:1:2",
  ]);
});
