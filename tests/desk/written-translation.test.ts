import { expect, test } from "vitest";
import { readContent } from "../../src/checks/read-content.ts";
import { passageText } from "../../src/desk/passages/passage-text.ts";
import { passagesOfFile } from "../../src/desk/passages/text-file.ts";
import { notFiguresIn } from "../../src/desk/text/not-figures.ts";
import { withTranslation } from "../../src/desk/text/written-translation.ts";
import { smallReport } from "../fixtures/small-report.ts";

const files = smallReport();
const edition = readContent(files).reports[0]?.edition;
if (!edition) throw new Error("no report");
const HEAD = '---\ntitle: "Test"\n---\n';

/** The bound words of a translation that is written for the first passage of a section. */
const bound = (section: string, text: string): readonly string[] => {
  const official = edition.sections.get(section)?.texts.get("vi");
  if (!official) throw new Error(`no section ${section}`);
  const path = official.source.file.replace("vi.mdx", "en.mdx");
  const file = files.get(official.source.file) ?? "";
  const passage = { official: 0, after: undefined, text };
  const next = withTranslation(
    edition,
    { text: official, file },
    { path, file: HEAD, locale: "en" },
    passage,
  );
  const written = passagesOfFile(path, next ?? "")[0];
  const { text: words, ranges } = written ? passageText(written.passage) : { text: "", ranges: [] };
  return ranges.filter(({ kind }) => kind === "figure").map(({ start, end }) => words.slice(start, end));
};

test("a figure is bound with its unit, also where the unit stands before the number", () => {
  const printed = (section: string): readonly string[] => {
    const text = edition.sections.get(section)?.texts.get("en");
    const [first] = text ? passagesOfFile(text.source.file, files.get(text.source.file) ?? "") : [];
    const { text: words, ranges } = first ? passageText(first.passage) : { text: "", ranges: [] };
    return ranges.filter(({ kind }) => kind === "figure").map(({ start, end }) => words.slice(start, end));
  };
  for (const section of ["rice", "trade", "schools"])
    expect(bound(section, `Test (${printed(section).join("), ")}.`)).toEqual(printed(section));
});

test("a number that says another value, or lacks its unit, is not bound", () => {
  expect(bound("schools", "Test 3/9 schools.")).toEqual([]);
  expect(bound("trade", "Test 1.")).toEqual([]);
});

test.for([
  ["Test variety 203.", ["variety 203"]],
  ["203 is a test.", ["203"]],
  ["Test of 1203 and 203.5 and 2/203.", []],
  ["Test.", []],
] as const)("what the official passage lists as no figure is none in %j", ([text, listed]) => {
  const official = edition.sections.get("rice")?.texts.get("vi");
  if (!official) throw new Error("no section");
  const path = official.source.file.replace("vi.mdx", "en.mdx");
  const next = withTranslation(
    edition,
    { text: official, file: files.get(official.source.file) ?? "" },
    { path, file: HEAD, locale: "en" },
    { official: 0, after: undefined, text },
  );
  expect(notFiguresIn(path, next ?? "").map((one) => one.text)).toEqual(listed);
});
