import { describe, expect, test } from "vitest";
import { plainRuns, type DocumentPart } from "../../src/exports/document/document.ts";
import { reportDocument } from "../../src/exports/document/report-document.ts";
import { doubtsIn } from "../../src/exports/printed-doubts.ts";
import { addresses, madeEdition } from "./made-files.ts";

const REPORT = "content/reports/2001-q1";
const edition = madeEdition(
  {
    file: `${REPORT}/relations.yaml`,
    write: `relations:
  - { id: sales-below-rice, kind: order, lower: retail-sales-plan-completion, higher: [rice-area-yoy] }
`,
  },
  {
    file: `${REPORT}/audit.yaml`,
    write: `findings:
  - relation: sales-below-rice
    printed: "20.0; 8.10"
    reason: { vi: Báo cáo in như vậy., en: The report prints it so. }
`,
  },
);

const wordsOf = (parts: readonly DocumentPart[]): string[] =>
  parts.flatMap((part): string[] => {
    if (part.kind === "heading" || part.kind === "paragraph") return [plainRuns(part.runs)];
    return part.kind === "list" ? part.items.flatMap(wordsOf) : [];
  });
const words = (locale: string): string[] =>
  wordsOf(reportDocument(edition, locale, () => [], addresses).parts);

describe("a document that leaves the site", () => {
  test("marks a figure that the audit doubts, and says the doubt in words behind the text", () => {
    expect(words("en").some((one) => one.includes("up 8.10%\u00a0‡ over the same period"))).toBe(true);
    const said = words("en").filter((one) => one.startsWith("‡ 8.10%: "));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain("The report prints it so.");
    expect(words("vi").find((one) => one.startsWith("‡ 8,10%: "))).toContain("Báo cáo in như vậy.");
  });

  test("works out the doubts of each figure once", () => {
    const doubtsOf = doubtsIn(edition, "en");
    expect(doubtsOf("rice-area-yoy")).toHaveLength(1);
    expect(doubtsOf("rice-area-yoy")).toBe(doubtsOf("rice-area-yoy"));
    expect(doubtsOf("rice-area")).toBe(doubtsOf("rice-area"));
    expect(doubtsOf("no-such-figure")).toEqual([]);
  });

  test("says that this is no part of the report", () => {
    const at = words("en").findIndex((one) => one.startsWith("‡ 8.10%"));
    expect(words("en")[at - 1]).toBe("Audit of this text, which is no part of the report");
  });

  test("marks no other figure", () => {
    expect(words("en").some((one) => one.includes("1,234.50 ha of rice"))).toBe(true);
    expect(wordsOf(reportDocument(madeEdition(), "en", () => [], addresses).parts).join(" ")).not.toContain(
      "‡",
    );
  });
});
