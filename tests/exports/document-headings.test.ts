import { expect, test } from "vitest";
import { reportDocument } from "../../src/exports/document/report-document.ts";
import { addresses, madeEdition } from "./made-files.ts";

const headings = (locale: string): string[] =>
  reportDocument(madeEdition(), locale, () => [], addresses).parts.flatMap((part) =>
    part.kind === "heading" ? part.runs.map((run) => (run.kind === "text" ? run.text : "")) : [],
  );

test("a document for print has titles in capitals where the official text has them, in every language", () => {
  expect(headings("vi")).toEqual(
    expect.arrayContaining(["A. TÌNH HÌNH", "I. VỀ KINH TẾ", "1. Cây lúa", "I. NHIỆM VỤ TRONG NĂM"]),
  );
  expect(headings("en")).toEqual(
    expect.arrayContaining(["A. SITUATION", "I. THE ECONOMY", "1. Rice", "I. TASKS OF THE YEAR"]),
  );
});
