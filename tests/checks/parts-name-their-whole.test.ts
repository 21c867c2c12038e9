import { expect, test } from "vitest";
import { phraseText } from "../../src/i18n/phrases.ts";
import { checkFiles } from "../../src/checks/check-files.ts";
import { broken, type Change } from "../fixtures/small-report.ts";

const root = "content/reports/2001-q1";
const SCHOOL =
  "  schools-reached:\n    name: { vi: Trường đạt chuẩn, en: Schools that meet the standard }\n    unit: school\n";

/** The share of the schools that meet the standard, printed beside their number; `partOf` as the catalogue says it. */
const withShare = (partOf: string): Change[] => [
  {
    file: `${root}/sections/schools/vi.mdx`,
    replace: "  - { id: rice-area-restated",
    by: '  - { id: schools-share, kind: share-of-total, of: schools-reached, total: schools, value: "37.5", unit: percent }\n  - { id: rice-area-restated',
  },
  {
    file: `${root}/sections/schools/vi.mdx`,
    replace: "(#schools-reached) đạt chuẩn",
    by: "(#schools-reached) đạt chuẩn, bằng [37,5%](#schools-share)",
  },
  {
    file: "content/indicators/society.yaml",
    replace: SCHOOL,
    by: `${SCHOOL}${partOf}  schools:\n    name: { vi: Trường, en: Schools }\n    unit: school\n`,
  },
];
const issuesOf = (partOf: string) =>
  checkFiles(broken(...withShare(partOf)))
    .flatMap(({ issues }) => issues)
    .filter(({ rule }) => rule === "parts-name-their-whole");

test("a printed level and its share of a whole need that whole in the catalogue", () => {
  expect(issuesOf("").map((issue) => [phraseText(issue, "en"), issue.place.file, issue.other?.file])).toEqual(
    [
      [
        "found “schools-reached, partOf: –”; expected “partOf: schools”",
        "content/indicators/society.yaml",
        `${root}/sections/schools/vi.mdx`,
      ],
    ],
  );
});

test("with it, nothing is missing", () => {
  expect(issuesOf("    partOf: schools\n")).toEqual([]);
});
