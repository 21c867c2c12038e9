import { describe, expect, test } from "vitest";
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

describe("relations of the report", () => {
  const PARTS =
    "  big-schools:\n    name: { vi: Trường lớn, en: Big schools }\n    unit: school\n" +
    "  old-schools:\n    name: { vi: Trường cũ, en: Old schools }\n    unit: school\n";
  /** Schools that meet the standard, in a relation with big and with old schools. */
  const issuesWith = (relation: string, partOf = "", unit = "school") =>
    checkFiles(
      broken(
        {
          file: `${root}/sections/schools/vi.mdx`,
          replace: "  - { id: rice-area-restated",
          by: `  - { id: big-schools, kind: level, value: "2", unit: ${unit} }\n  - { id: old-schools, kind: level, value: "1", unit: school }\n  - { id: rice-area-restated`,
        },
        { file: "content/indicators/society.yaml", replace: SCHOOL, by: `${SCHOOL}${partOf}${PARTS}` },
        { file: `${root}/relations.yaml`, write: `relations:\n  - ${relation}\n` },
      ),
    )
      .flatMap(({ issues }) => issues)
      .filter(({ rule }) => rule === "parts-name-their-whole")
      .map((issue) => [phraseText(issue, "en"), issue.other?.file]);
  const within = "kind: within, parts: [schools-reached], whole: [big-schools]";

  test("the terms of a sum are parts of it", () =>
    expect(
      issuesWith("{ id: all, kind: sum, total: schools-reached, parts: [big-schools, old-schools] }"),
    ).toEqual([
      ["found “big-schools, partOf: –”; expected “partOf: schools-reached”", `${root}/relations.yaml`],
      ["found “old-schools, partOf: –”; expected “partOf: schools-reached”", `${root}/relations.yaml`],
    ]));
  test("what is counted among other things is a part of them, beside another whole", () =>
    expect(issuesWith(`{ id: among, ${within} }`, "    partOf: old-schools\n")).toEqual([
      [
        "found “schools-reached, partOf: old-schools”; expected “partOf: old-schools, big-schools”",
        `${root}/relations.yaml`,
      ],
    ]));
  test("with both wholes, nothing is missing", () =>
    expect(issuesWith(`{ id: among, ${within} }`, "    partOf: [old-schools, big-schools]\n")).toEqual([]));
  test("what only a premise makes a part, a difference and another unit are none", () => {
    expect(issuesWith(`{ id: among, ${within}, premise: { vi: Giả định, en: Assumed } }`)).toEqual([]);
    expect(issuesWith(`{ id: among, ${within} }`, "", "tonne")).toEqual([]);
    expect(
      issuesWith("{ id: rest, kind: sum, total: schools-reached, parts: [big-schools, -old-schools] }"),
    ).toEqual([]);
  });
});
