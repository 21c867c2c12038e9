import { expect, test } from "vitest";
import { readContent } from "../../src/checks/read-content.ts";
import { headingWords, newTranslation, withHeading } from "../../src/desk/text/heading-words.ts";
import { sectionTexts, translatedSections } from "../../src/desk/text/translated-sections.ts";
import { broken } from "../fixtures/small-report.ts";

const ROOT = "content/reports/2001-q1/sections/schools";
const COLUMNS = (name: string, value: string): string =>
  `table:\n  columns:\n    - { id: name, role: indicator, heads: [${name}] }\n    - { id: value, role: value, heads: [${value}, ${value}] }\n`;
const textsWith = (vi: string, en: string) => {
  const files = new Map(broken({ file: `${ROOT}/vi.mdx`, write: `---\n${vi}---\nĐoạn thử.\n` }));
  files.set(`${ROOT}/en.mdx`, `---\n${en}---\nA test.\n`);
  const edition = readContent(files).reports[0]?.edition;
  const texts = edition && sectionTexts(edition, "schools");
  if (!edition || !texts?.translation) throw new Error("no texts");
  const state = translatedSections(edition).find(({ key }) => key === "schools")?.pairs[0];
  return {
    official: texts.official,
    translation: texts.translation,
    state,
    file: files.get(`${ROOT}/en.mdx`) ?? "",
  };
};

test("a title that the translation lacks can be written", () => {
  const { official, translation, state, file } = textsWith("title: Thử\n", 'title: ""\n');
  expect(state).toMatchObject({ kind: "heading", state: "empty" });
  expect(withHeading(file, official, translation, new Map([["Thử", "Test: one"]]))).toBe(
    '---\ntitle: "Test: one"\n---\nA test.\n',
  );
});

test("words over columns are asked once, and what an import could not read is empty", () => {
  const { official, translation, file } = textsWith(
    `title: Thử\n${COLUMNS("Tên", "Số")}`,
    `title: Test\n${COLUMNS("Name", '"?"')}`,
  );
  expect(headingWords(official, translation)).toEqual([
    { official: "Thử", translation: "Test" },
    { official: "Tên", translation: "Name" },
    { official: "Số", translation: "" },
  ]);
  const next = withHeading(file, official, translation, new Map([["Số", "Number"]]));
  expect(next).toContain("heads: [Number, Number]");
  expect(next).toContain("heads: [Name]");
});

test("a new translation has the number and the kind of title of the official text", () => {
  const { official } = textsWith('number: "3"\ntitle: Thử\nrunIn: true\n', "title: Test\n");
  expect(newTranslation(official, new Map([["Thử", "Test"]]))).toBe(
    '---\nnumber: "3"\ntitle: "Test"\nrunIn: true\n---\n',
  );
});
