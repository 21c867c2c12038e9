import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { allIssues, checked, readContent } from "../../src/checks/read-content.ts";
import { wordedIssue } from "../../src/i18n/worded-issue.ts";
import { parsedFiles } from "../../src/report/parsed-files.ts";
import { broken, smallReport, type Change } from "../fixtures/small-report.ts";

/** A change of one file, with text put behind or before all of it as well. */
type OneChange =
  | Change
  | { readonly file: string; readonly append: string }
  | { readonly file: string; readonly before: string };

interface Refused {
  readonly change: OneChange;
  /** Rule and place of everything that is told. */
  readonly issues: readonly string[];
}

const cases = parse(readFileSync(join(import.meta.dirname, "refused-inputs.yaml"), "utf8")) as Refused[];
const small = smallReport();
const parsed = parsedFiles();

const written = (change: OneChange): Change => {
  const text = small.get(change.file) ?? "";
  if ("append" in change) return { file: change.file, write: text + change.append };
  return "before" in change ? { file: change.file, write: change.before + text } : change;
};

/** Whatever changes a translation or the declaration of a figure asks for a reading as well. */
const READINGS = ["translations-are-read", "figures-are-read"];

test.each(cases.map((one) => [JSON.stringify(one.change).slice(0, 160), one] as const))("%s", (_, one) => {
  const found = allIssues(checked(readContent(broken(written(one.change)), { parsed }))).filter(
    ({ rule }) => !READINGS.includes(rule),
  );
  expect(found.map(({ rule, place: { file, line, column } }) => `${rule} ${file}:${line}:${column}`)).toEqual(
    one.issues,
  );
  for (const { message } of found.map(wordedIssue)) {
    expect(message["vi"]).toMatch(/^\p{Lu}.*?: tìm thấy \S[\s\S]*; cần \S/u);
    expect(message["en"]).toMatch(/^\p{Lu}.*?: found \S[\s\S]*; expected \S/u);
  }
});
