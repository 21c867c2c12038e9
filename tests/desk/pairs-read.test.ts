import { expect, test } from "vitest";
import { withNewPairsRead } from "../../scripts/content/read-new-pairs.ts";
import { readContent } from "../../src/checks/read-content.ts";
import { openPassages } from "../../src/desk/steps-left.ts";
import { withAcceptance } from "../../src/desk/audit/accepted-finding.ts";
import { changeFigure } from "../../src/desk/figures/change-figure.ts";
import { withReasons } from "../../src/desk/figures/with-reasons.ts";
import type { Files } from "../../src/report/from-files.ts";
import { smallReport } from "../fixtures/small-report.ts";

const REPORT = "2001-q1";
const reason = { vi: "Lý do thử", en: "Test reason" };
const read = (files: Files) => {
  const reading = readContent(files);
  const own = reading.reports.find(({ id }) => id === REPORT);
  if (!own?.edition) throw new Error("the small report cannot be read");
  return { reading, own, edition: own.edition };
};
/** Passages of the translation that are left to read. */
const left = (files: Files): number => {
  const { reading, own } = read(files);
  return openPassages(reading, own);
};

test("an explanation of a finding, written in both languages, leaves nothing to read", () => {
  const files = smallReport();
  const { reading, edition } = read(files);
  const path = `content/reports/${REPORT}/audit.yaml`;
  const entry = { relation: "test", printed: "1", reason };
  const said = new Map(files).set(path, withAcceptance(files.get(path), entry));
  expect(left(said)).toBe(left(files) + 1);
  expect(left(withNewPairsRead(reading, said, edition, path))).toBe(left(files));
});

test("the reason of a corrected figure leaves nothing to read", () => {
  const files = smallReport();
  const { reading, edition } = read(files);
  const changed = changeFigure(files, edition, "schools-reached", { field: "total", value: "9" });
  const after = changed && withReasons(reading, changed, REPORT, reason);
  const path = edition.files.corrections.file;
  expect(after?.get(path)).toContain("Test reason");
  expect(after && left(after)).toBe(left(changed ?? new Map()));
  expect(left(new Map([...(changed ?? []), [path, after?.get(path) ?? ""]]))).toBe(
    left(changed ?? new Map()) + 1,
  );
});
