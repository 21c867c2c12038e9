import { expect, test } from "vitest";
import { deskTranslator } from "../../src/desk/messages/translator.ts";
import { chartProblems } from "../../src/desk/summary/chart-problems.ts";
import type { Issue } from "../../src/model/issue.ts";
import { realReports } from "../fixtures/real-reports.ts";

const [edition] = realReports;
if (!edition) throw new Error("no published report");
const file = "content/reports/2001-q1/charts.yaml";
const [first, second] = edition.charts.map(({ chart }) => chart);
if (!first || !second) throw new Error("fewer than two charts");
const files = new Map([
  [file, `charts:\n  - id: ${first.id}\n    rows: []\n  - id: ${second.id}\n    rows: []\n`],
]);

const said = (line: number, found: string) => {
  const place = { file, line, column: 1 };
  const issue: Issue = {
    rule: "charts-test",
    place,
    code: "found-expected",
    values: { found, expected: "2" },
  };
  const other: Issue = { ...issue, rule: "other", place: { ...place, file: "content/x.mdx" } };
  return chartProblems(
    { issues: [issue, other], acrossIssues: [] },
    edition,
    files,
    "vi",
    deskTranslator("vi"),
  );
};

test("a problem of a chart is said with the headline of its chart, other problems are not", () => {
  expect(said(3, "1")).toEqual([`${first.headline["vi"] ?? ""}: tìm thấy 1; cần 2`]);
  expect(said(4, "1")).toEqual([`${second.headline["vi"] ?? ""}: tìm thấy 1; cần 2`]);
});

test("a problem that names a command is said in words of the desk", () => {
  expect(said(3, "chạy npm run thử").join()).not.toContain("npm");
});
