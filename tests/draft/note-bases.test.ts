import { expect, test } from "vitest";
import { importReport } from "../../src/draft/import-report.ts";
import type { WordBlock, WordDocument } from "../../src/word/document.ts";
import { wordDocument } from "./document.ts";
import { metricsOf, shared, source, text } from "./publisher.ts";

/** A first report of which the last paragraph has a note. */
const basesOf = (line: string, note: string): (string | undefined)[] => {
  const document = wordDocument("Tình hình quý I năm 2001", "ngày 20 tháng 4 năm 2001", [
    ...text.slice(0, 3),
    line,
  ]);
  const marked = (block: WordBlock): WordBlock =>
    block.kind === "paragraph" && block.text === line
      ? { ...block, runs: [...block.runs, { kind: "note", note: "footnote-1", text: "" }] }
      : block;
  const paragraph = {
    kind: "paragraph" as const,
    place: { part: "footnote", paragraph: 1 } as const,
    text: note,
    runs: [{ kind: "text" as const, text: note }],
  };
  const withNote: WordDocument = {
    ...document,
    blocks: document.blocks.map(marked),
    notes: [{ id: "footnote-1", kind: "footnote", number: "1", blocks: [paragraph] }],
  };
  const result = importReport({ document: withNote, files: new Map(shared), source, replace: false });
  if (result.refusal) throw new Error("refused");
  return metricsOf(result.files).map((one) => (one.kind === "change" ? one.base : undefined));
};

test("changes of a note without a base are measured from what the change before its mark is", () => {
  const line = "So với cùng kỳ năm học trước giảm 20 ha vườn trường thử nghiệm.";
  expect(basesOf(line, "Giảm 18 ha ở Bắc; tăng 2 ha ở Nam.")).toEqual(
    Array.from({ length: 3 }, () => "same-period-last-school-year"),
  );
});

test("a note that names a base has its own, and one behind a level has none to take", () => {
  const line = "So với cùng kỳ năm học trước giảm 20 ha vườn trường thử nghiệm.";
  expect(basesOf(line, "So với quý trước giảm 18 ha.").at(-1)).toBe("previous-period");
  expect(basesOf("Có 20 ha vườn trường thử nghiệm.", "Giảm 18 ha ở Bắc.").at(-1)).toBe(
    "same-period-last-year",
  );
});
