import { expect, test } from "vitest";
import { phraseText } from "../../src/i18n/phrases.ts";
import { allIssues, checked, readContent } from "../../src/checks/read-content.ts";
import { seriesOf } from "../../src/derive/series.ts";
import { halfYearReport } from "../fixtures/half-year-report.ts";

const files = halfYearReport();
const content = checked(readContent(files));
const editions = content.reports.flatMap(({ edition }) => edition ?? []);

test("a report of six months stands beside those of its quarters without a problem", () => {
  expect(content.reports.map(({ id }) => id)).toEqual(["2001-q1", "2001-q2", "2001-h1"]);
  expect(allIssues(content)).toEqual([]);
});

test("quarters and six months are two series; the restated quarter keeps its first value beside the new one", () => {
  const indicator = editions[0]?.indicators.get("rice-area");
  if (!indicator) throw new Error("no indicator rice-area");
  const levels = seriesOf(editions, indicator).filter(({ key }) => key.measure === "level");
  expect(levels.map(({ key, points }) => [key.length, points.map(({ value }) => value.toFixed())])).toEqual([
    ["quarter", ["1235.5", "2468.25"]],
    ["half-year", ["3703.75"]],
  ]);
  expect(levels[0]?.points[0]?.earlier.map(({ edition }) => edition.report.id)).toEqual(["2001-q1"]);
});

test.for([
  ["a restated value that is not declared", ", revises: 2001-q1/rice-area", "", "revises: 2001-q1/rice-area"],
  ["a quotation that differs", '"24682500"', '"24772500"', "2468.25 hectare"],
] as const)("%s is a problem of the report of six months", ([, from, to, expected]) => {
  const file = "content/reports/2001-h1/sections/rice/vi.mdx";
  const text = files.get(file) ?? "";
  expect(text).toContain(from);
  const { reports } = checked(readContent(new Map([...files, [file, text.replace(from, to)]])));
  const said = reports.flatMap(({ id, acrossIssues }) =>
    acrossIssues.map((issue) => `${id}: ${phraseText(issue, "en")}`),
  );
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^2001-h1: /);
  expect(said[0]).toContain(expected);
});
