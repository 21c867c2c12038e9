import { expect, test } from "vitest";
import { checkFiles } from "../../src/checks/check-files.ts";
import { versionOf } from "../../src/report/version.ts";
import { broken, smallReport, type Change } from "../fixtures/small-report.ts";

const root = "content/reports/2001-q1";

const versionsOf = (...changes: readonly Change[]) => {
  const edition = checkFiles(changes.length ? broken(...changes) : smallReport())[0]?.edition;
  if (!edition) throw new Error("no edition");
  return { vi: versionOf(edition, "vi"), en: versionOf(edition, "en") };
};

const published = versionsOf();

test("a version has its mark in each language, the same for the same content", () => {
  expect(published.vi).toMatch(/^[0-9a-f]{8}$/);
  expect(published.en).toMatch(/^[0-9a-f]{8}$/);
  expect(published.en).not.toBe(published.vi);
  expect(versionsOf()).toEqual(published);
});

test("a word of a translation changes that language's version alone", () => {
  const versions = versionsOf({ file: `${root}/sections/schools/en.mdx`, replace: "visited", by: "saw" });
  expect(versions.en).not.toBe(published.en);
  expect(versions.vi).toBe(published.vi);
});

test("another date, and another word in an annex, are other versions", () => {
  const dated = versionsOf({ file: `${root}/report.yaml`, replace: 'date: "2001-', by: 'date: "2002-' });
  expect(dated.vi).not.toBe(published.vi);
  const file = `${root}/annexes/projects/market/vi.mdx`;
  const annexed = versionsOf({ file, replace: "title: ", by: "title: Mới " });
  expect(annexed.vi).not.toBe(published.vi);
});
