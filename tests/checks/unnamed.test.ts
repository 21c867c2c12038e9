import { expect, test } from "vitest";
import { unnamedIn } from "../../src/checks/unnamed.ts";
import { assemble } from "../../src/report/assemble.ts";
import { sourcesFromFiles } from "../../src/report/from-files.ts";
import { broken } from "../fixtures/small-report.ts";

const ROOT = "content/reports/2001-q1";

test("what lacks a name is told by its official name: of the report, and of a section that is not translated", () => {
  const files = broken(
    {
      file: `${ROOT}/report.yaml`,
      replace: "languages: [vi, en]",
      by: "languages: [vi, en]\ntranslation: { en: partial }",
    },
    {
      file: `${ROOT}/report.yaml`,
      replace: "name: { vi: Kinh tế, en: Economy }",
      by: "name: { vi: Kinh tế }",
    },
    { file: `${ROOT}/sections/rice/en.mdx`, delete: true },
  );
  const { edition } = assemble(sourcesFromFiles(files, "2001-q1").sources);
  expect(edition && unnamedIn(edition)).toEqual(["Kinh tế", "Cây lúa"]);
});
