import { expect, test } from "vitest";
import type { WordFinding } from "../../src/word/finding.ts";
import { wordDocument } from "./document.ts";
import { made, published, shared, text } from "./publisher.ts";

const TITLE = "Tình hình quý I năm 2001";
/** The report with its paragraphs numbered as in a file, and findings in the sentence on maize. */
const withFindings = (...findings: readonly (Omit<WordFinding, "place"> & { offset?: number })[]) => {
  const document = wordDocument(TITLE, "ngày 20 tháng 4 năm 2001", text);
  const blocks = document.blocks.map((block, at) =>
    block.kind === "paragraph" ? { ...block, place: { part: "body" as const, paragraph: at + 1 } } : block,
  );
  const maize = blocks.findIndex((block) => block.kind === "paragraph" && block.text.includes("120 tấn"));
  const offset = text[3]?.indexOf("120") ?? 0;
  const placed = findings.map(({ offset: own = offset, ...finding }) => ({
    ...finding,
    place: { part: "body" as const, paragraph: maize + 1, offset: own },
  }));
  return made(text, new Map(shared), TITLE, false, { document: { ...document, blocks, findings: placed } });
};

test("a number that was replaced by a tracked change is one question with its sentence and its place", () => {
  const { questions, files } = withFindings(
    { code: "deleted-text", text: "210", author: "Người thử" },
    { code: "inserted-text", text: "120", author: "Người thử" },
  );
  const revisions = questions.filter(({ kind }) => kind === "revision");
  expect(revisions).toHaveLength(1);
  expect(revisions[0]).toMatchObject({
    printed: "120",
    name: { en: "“210” → “120”" },
    sentence: text[3],
  });
  expect(revisions[0]?.reason["en"]).toMatch(/^paragraph \d+ \(Người thử\)$/);
  const { file = "", line = 0, column = 0 } = revisions[0]?.place ?? {};
  expect(
    files
      .get(file)
      ?.split("\n")
      [line - 1]?.slice(column - 1),
  ).toMatch(/^120 tấn/);
});

test("each change of a figure is a question by itself; all numbers with spaces in them are one", () => {
  const { questions } = withFindings(
    { code: "deleted-text", text: "210" },
    { code: "inserted-text", text: "120" },
    { code: "inserted-text", text: "5,5%", offset: 50 },
    { code: "spaced-digits", text: "1.234" },
    { code: "spaced-digits", text: "5.678" },
  );
  const revisions = questions.filter(({ kind }) => kind === "revision");
  expect(revisions.map(({ printed, group }) => [printed, group])).toEqual([
    ["120", undefined],
    ["5,5%", undefined],
    ["1.234; 5.678", undefined],
  ]);
});

test("a linked field is asked about by its number, not by its instruction", () => {
  const { questions } = withFindings({ code: "linked-field", text: "120", about: "LINK Excel.Sheet.12" });
  expect(questions.filter(({ kind }) => kind === "revision")).toMatchObject([{ printed: "120" }]);
});

test("a comment is a question of its own kind, about the words that it is attached to", () => {
  const { questions } = withFindings({ code: "comment", text: "Xem lại", about: "120 tấn" });
  expect(questions.filter(({ kind }) => kind === "comment")).toMatchObject([
    { printed: "120 tấn", sentence: text[3] },
  ]);
});

test("text whose paragraph is gone is reported all the same", () => {
  const { questions } = withFindings({ code: "hidden-text", text: "Không in" });
  expect(
    questions.some(({ kind, reason }) => kind === "revision" && reason["vi"]?.includes("Không in")),
  ).toBe(true);
});

const CHARTS = `charts:
  - id: test-maize
    rows: [{ figure: MAIZE }]
  - id: test-exports
    rows: [{ figure: EXPORTS }]
`;
const RELATIONS = `relations:
  - { id: test-same, kind: sum, total: EXPORTS, parts: [EXPORTS] }
`;
const carried = (lines: readonly string[]) => {
  const files = new Map(published());
  const idOf = (name: string): string => {
    const section = [...files].find(([path]) => path.includes(name) && path.endsWith("vi.mdx"))?.[1] ?? "";
    return /\{ id: ([a-z-]+)/.exec(section)?.[1] ?? "";
  };
  const filled = (content: string): string =>
    content.replaceAll("MAIZE", idOf("nong-nghiep")).replaceAll("EXPORTS", idOf("thuong-mai"));
  files.set("content/reports/2001-q1/charts.yaml", filled(CHARTS));
  files.set("content/reports/2001-q1/relations.yaml", filled(RELATIONS));
  return made(lines, files, "Tình hình 6 tháng đầu năm 2001");
};

test("what names only figures that are printed again is carried", () => {
  const { files, left } = carried(text);
  expect(left).toEqual([]);
  expect(files.get("content/reports/2001-h1/charts.yaml")).toMatch(/test-maize[^]*test-exports/);
  expect(files.get("content/reports/2001-h1/relations.yaml")).toContain("test-same");
});

test("what names a figure that is gone is listed", () => {
  const changed = text.filter((_, at) => at !== 3).map((line) => line.replace("7,5 triệu", "9,1 triệu"));
  const { files, left, questions } = carried(changed);
  expect(left.map(({ file, id }) => `${file} ${id}`)).toEqual(["charts.yaml test-maize"]);
  expect(files.get("content/reports/2001-h1/charts.yaml")).not.toContain("test-maize");
  expect(questions.some(({ kind, subject }) => kind === "lost" && subject === "test-maize")).toBe(true);
});
