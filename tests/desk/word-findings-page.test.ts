import { expect, test } from "vitest";
import { readContent } from "../../src/checks/read-content.ts";
import { questionPage } from "../../src/desk/questions/question-page.ts";
import { smallReport } from "../fixtures/small-report.ts";

const ID = "2001-q1";
const FILE = `content/reports/${ID}/sections/rice/vi.mdx`;
const asked = (id: string, kind: string, more = ""): string =>
  `  - { id: "${id}", kind: ${kind}, place: { file: ${FILE}, line: 12, column: 1 }, sentence: Câu thử., reason: { vi: thử, en: test }${more} }\n`;
const files = new Map(smallReport()).set(
  `content/reports/${ID}/questions.yaml`,
  `source: "x"\nquestions:\n${asked("00000001", "jump", ", subject: rice-area")}${asked("00000002", "revision")}${asked("00000003", "comment")}`,
);
const pageAbout = (about: "report" | "word") =>
  questionPage(readContent(files), ID, { locale: "vi", official: "vi", about });

test("the step of the Word file asks its findings alone, in lists; the questions stay those of the report", () => {
  const { cards, counts, certain } = pageAbout("word");
  expect(cards.map(({ kind, form, questions }) => [kind, form, questions.map(({ id }) => id)])).toEqual([
    ["revision", "list", ["00000002"]],
    ["comment", "list", ["00000003"]],
  ]);
  expect(counts.map(({ kind }) => kind)).toEqual(["revision", "comment"]);
  const all = pageAbout("report");
  expect(all.cards.map(({ kind, questions }) => [kind, questions.length])).toEqual([["jump", 3]]);
  expect(certain).toBe(all.certain);
});
