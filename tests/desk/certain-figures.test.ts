import { expect, test } from "vitest";
import { readContent } from "../../src/checks/read-content.ts";
import { certainFigures } from "../../src/desk/questions/certain-figures.ts";
import { listedSections } from "../../src/desk/text/sections.ts";
import { sectionTitle } from "../../src/report/section-title.ts";
import { smallReport } from "../fixtures/small-report.ts";

const ID = "2001-q1";

const listed = (asked?: string): readonly string[] => {
  const files = new Map(smallReport());
  const question = `  - id: "00000001"\n    kind: jump\n    place: { file: x, line: 1, column: 1 }\n    subject: ${asked ?? ""}\n    sentence: x\n    reason: { vi: x, en: x }\n`;
  if (asked !== undefined)
    files.set(`content/reports/${ID}/questions.yaml`, `source: "x"\nquestions:\n${question}`);
  const edition = readContent(files).reports[0]?.edition;
  return edition
    ? (certainFigures(edition, files, "vi") ?? []).flatMap(({ sentences }) =>
        sentences.flatMap(({ figures }) => figures.map(({ printed }) => printed)),
      )
    : [];
};

test("every figure that nobody is asked about is listed, in the words that print it", () => {
  const all = listed();
  expect(all).toContain("1.234,50 ha");
  expect(listed("rice-area")).toHaveLength(all.length - 1);
});

test("a sentence stands once, with its figures in the order of their printing", () => {
  const files = smallReport();
  const edition = readContent(files).reports[0]?.edition;
  const sections = edition ? (certainFigures(edition, files, "vi") ?? []) : [];
  const all = sections.flatMap(({ sentences }) => sentences);
  expect(new Set(all.map(({ sentence }) => sentence)).size).toBe(all.length);
  const several = all.filter(({ figures }) => figures.length > 1);
  expect(several.length).toBeGreaterThan(0);
  for (const { sentence, figures } of several) {
    const at = figures.map(({ printed }) => sentence.indexOf(printed));
    expect(at).toEqual(at.toSorted((a, b) => a - b));
  }
  for (const { count, sentences } of sections)
    expect(sentences.flatMap(({ figures }) => figures)).toHaveLength(count);
});

test("sections stand in the order of the report", () => {
  const files = smallReport();
  const edition = readContent(files).reports[0]?.edition;
  const shown = edition ? (certainFigures(edition, files, "vi") ?? []).map(({ section }) => section) : [];
  const all = edition ? listedSections(edition).map(({ key }) => sectionTitle(edition, key, "vi")) : [];
  expect(shown.length).toBeGreaterThan(1);
  expect(shown).toEqual(all.filter((section) => shown.includes(section)));
});

test("nothing is called certain where the questions cannot be read", () => {
  const files = new Map(smallReport()).set(`content/reports/${ID}/questions.yaml`, "questions: 1\n");
  const edition = readContent(files).reports[0]?.edition;
  expect(edition).toBeDefined();
  expect(edition && certainFigures(edition, files, "vi")).toBeUndefined();
});
