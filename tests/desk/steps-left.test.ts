import { expect, test } from "vitest";
import { checked, readContent } from "../../src/checks/read-content.ts";
import { stepsLeft } from "../../src/desk/steps-left.ts";
import { translatedSections } from "../../src/desk/text/translated-sections.ts";
import type { Files } from "../../src/report/from-files.ts";
import { broken, smallReport } from "../fixtures/small-report.ts";

const root = "content/reports/2001-q1";

/** What is left in each step of the small report, after its rules were applied. */
const left = (files: Files) => {
  const reading = checked(readContent(files));
  const [report] = reading.reports;
  if (!report) throw new Error("no report");
  const { edition } = report;
  const listed = edition ? translatedSections(edition).reduce((sum, one) => sum + one.left, 0) : 0;
  return { ...stepsLeft(reading, report), listed };
};

test("a report that is in order has nothing left", () => {
  expect(left(smallReport())).toMatchObject({ questions: 0, text: 0, translation: 0, audit: 0, summary: 0 });
});

test("an open passage of a partial translation counts, though it keeps nothing from being published", () => {
  const files = broken(
    {
      file: `${root}/report.yaml`,
      replace: "status: published",
      by: "status: published\ntranslation: { en: partial }",
    },
    { file: `${root}/sections/trade/en.mdx`, delete: true },
  );
  const { translation, listed } = left(files);
  expect(listed).toBeGreaterThan(0);
  expect(translation).toBe(listed);
});

test("a passage that nobody has read since it changed counts", () => {
  const change = { file: `${root}/sections/rice/en.mdx`, replace: "cause is", by: "cause was" };
  expect(left(broken(change)).translation).toBe(1);
});
