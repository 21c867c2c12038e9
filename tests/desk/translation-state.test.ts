import { expect, test } from "vitest";
import { readContent } from "../../src/checks/read-content.ts";
import { withTranslationState, type TranslationState } from "../../src/desk/text/translation-state.ts";
import type { Files } from "../../src/report/from-files.ts";
import { broken, smallReport } from "../fixtures/small-report.ts";

const ID = "2001-q1";

/** The report's own file after the change, or how many texts are in its way. */
const said = (files: Files, state: TranslationState): string | number | undefined => {
  const next = withTranslationState(readContent(files), ID, state);
  return "files" in next ? next.files.get(`content/reports/${ID}/report.yaml`) : next.left;
};

test("a translation with nothing left can be called complete, and partial again", () => {
  expect(said(smallReport(), "complete")).toContain("translation: { en: complete }");
  expect(said(smallReport(), "partial")).toContain("translation: { en: partial }");
});

test("one with an unread text cannot: it says how many are left", () => {
  const file = `content/reports/${ID}/sections/rice/en.mdx`;
  const files = broken({ file, replace: "cause is", by: "cause was" });
  expect(said(files, "complete")).toBe(1);
  expect(said(files, "partial")).toContain("translation: { en: partial }");
});
