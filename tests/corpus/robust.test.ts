import fc from "fast-check";
import { expect, test } from "vitest";
import { wordedIssue } from "../../src/i18n/worded-issue.ts";
import { checkFiles } from "../../src/checks/check-files.ts";
import { inReadingOrder } from "../../src/model/issue.ts";
import { parsedFiles } from "../../src/report/parsed-files.ts";
import { smallReport } from "../fixtures/small-report.ts";

const files = smallReport();
/** Of the report that is broken anew in each case, only the changed file is parsed. */
const parsed = parsedFiles();

/** An accidental edit: some characters of a file taken away, others put in their place. */
const accidentalEdit = fc.record({
  file: fc.constantFrom(...files.keys()),
  where: fc.double({ min: 0, max: 1, noNaN: true }),
  taken: fc.nat({ max: 40 }),
  put: fc.constantFrom(
    "",
    " ",
    "\n",
    "-",
    "1",
    "(",
    "[",
    "{",
    "<",
    '"',
    ":",
    "#",
    "*",
    "^",
    "---",
    "\t",
    "\u0302",
    "\u00a0",
    "- a\n",
  ),
});

/** Fixed, so that what a run finds the next run finds as well. */
const SEED = 29;

test("no accidental edit makes the checks throw, and issues are in reading order", () => {
  fc.assert(
    fc.property(fc.array(accidentalEdit, { minLength: 1, maxLength: 3 }), (edits) => {
      const changed = new Map(files);
      for (const { file, where, taken, put } of edits) {
        const text = changed.get(file) ?? "";
        const start = Math.floor(where * text.length);
        changed.set(file, text.slice(0, start) + put + text.slice(start + taken));
      }
      for (const { issues } of checkFiles(changed, parsed)) {
        expect(issues).toEqual(inReadingOrder(issues));
        for (const { place, message } of issues.map(wordedIssue)) {
          expect(place.line * place.column).toBeGreaterThanOrEqual(1);
          expect(message["vi"]).toBeTruthy();
          expect(message["en"]).toBeTruthy();
        }
      }
    }),
    { numRuns: 100, seed: SEED },
  );
});
