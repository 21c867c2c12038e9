import { expect, test } from "vitest";
import { phraseText } from "../../src/i18n/phrases.ts";
import { checkFiles } from "../../src/checks/check-files.ts";
import { broken } from "../fixtures/small-report.ts";

const SCHOOLS = "content/reports/2001-q1/sections/schools/vi.mdx";

const CATALOGUE = [
  ["primary-schools", "school"],
  ["other-schools", "school"],
  ["primary-pupils", "pupil"],
].map(([id, unit]) => `  ${id}:\n    name: { vi: ${id}, en: ${id} }\n    unit: ${unit}\n`);

/** A catalogue of schools and pupils, and the ratio of the two beside both numbers, with `sides` as its fields. */
const issues = (sides: string): string[] =>
  checkFiles(
    broken(
      {
        file: "content/indicators/society.yaml",
        replace: "indicators:\n",
        by: ["indicators:\n", ...CATALOGUE].join(""),
      },
      {
        file: SCHOOLS,
        replace: "metrics:\n",
        by: `metrics:
  - { id: primary-schools, kind: level, value: "4", unit: school }
  - { id: primary-pupils, kind: level, value: "90", unit: pupil }
  - { id: pupils-per-school, kind: ratio, ${sides}, value: "22.5", unit: pupils-per-school }
`,
      },
      {
        file: SCHOOLS,
        replace: "Có [3/8 trường]",
        by: "Có [4 trường](#primary-schools) với [90 học sinh](#primary-pupils), bình quân [22,5 học sinh/trường](#pupils-per-school). Có [3/8 trường]",
      },
    ),
  )
    .flatMap(({ issues: found }) => found)
    .flatMap((issue) => (issue.rule === "ratios-name-what-they-divide" ? [phraseText(issue, "en")] : []));

test("a ratio divides what its sentence prints", () => {
  expect(issues("numerator: primary-pupils, denominator: primary-schools")).toEqual([]);
});

test("another thing of the same unit than the sentence prints is refused", () => {
  expect(issues("numerator: primary-pupils, denominator: other-schools")).toEqual([
    "found denominator: other-schools; expected denominator: primary-schools",
  ]);
});

test("sides that are not counted in what the unit names are refused", () => {
  expect(issues("numerator: primary-schools, denominator: primary-pupils")).toEqual([
    "found numerator: primary-schools (school); expected numerator: … (pupils)",
    "found denominator: primary-pupils (pupil); expected denominator: … (school)",
  ]);
});
