import { expect, test } from "vitest";
import { reportIds, sourcesFromFiles } from "../../src/report/from-files.ts";
import { smallReport } from "../fixtures/small-report.ts";

const TAB = "\t";

/** The small report and a second one with its files; `file` of the content has a tab behind its text. */
const withTabIn = (file: string): Map<string, string> => {
  const first = [...smallReport()];
  const second = first
    .filter(([path]) => path.startsWith("content/reports/2001-q1/"))
    .map(([path, text]) => [path.replace("2001-q1", "2001-q2"), text] as const);
  const files = new Map([...first, ...second]);
  return files.set(file, `${files.get(file) ?? ""}${TAB}`);
};

const tabsFound = (file: string): [string, number][] => {
  const files = withTabIn(file);
  return reportIds(files).map((id) => {
    const { issues } = sourcesFromFiles(files, id);
    return [id, issues.filter(({ rule }) => rule === "no-tabs").length];
  });
};

test("what is wrong in a file of one report is said of it alone, of a shared file of each", () => {
  expect(tabsFound("content/reports/2001-q2/sections/rice/vi.mdx")).toEqual([
    ["2001-q1", 0],
    ["2001-q2", 1],
  ]);
  expect(tabsFound("content/glossary.yaml")).toEqual([
    ["2001-q1", 1],
    ["2001-q2", 1],
  ]);
  const ofNoReport = "content/reports/2000-q4/notes.yaml";
  expect(tabsFound(ofNoReport)).toEqual([
    ["2001-q1", 1],
    ["2001-q2", 1],
  ]);
});
