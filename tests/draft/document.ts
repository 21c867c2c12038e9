import type { Paragraph, Run, WordDocument } from "../../src/word/document.ts";

/** A paragraph of a test: `**bold**` at its beginning is a run of its own; "^1" marks note 1. */
const paragraph = (line: string, alignment?: Paragraph["alignment"]): Paragraph => {
  const [, bold = "", rest = line] = /^\*\*(.+?)\*\*(.*)$/.exec(line) ?? [];
  const runs: Run[] = [
    ...(bold ? [{ kind: "text" as const, text: bold, bold: true as const }] : []),
    ...(rest ? [{ kind: "text" as const, text: rest }] : []),
  ];
  return {
    kind: "paragraph",
    place: { part: "body", paragraph: 1 },
    text: `${bold}${rest}`.trim(),
    runs,
    ...(alignment ? { alignment } : {}),
  };
};

/** A small report as a Word file gives it: head, title, text. */
export const wordDocument = (title: string, date: string, lines: readonly string[]): WordDocument => ({
  blocks: [
    paragraph("UBND TỈNH THỬ NGHIỆM", "center"),
    paragraph("Số: 1/BC-UBND", "center"),
    paragraph(`Thử Nghiệm, ${date}`, "center"),
    paragraph("BÁO CÁO", "center"),
    paragraph(title, "center"),
    ...lines.map((line) => paragraph(line)),
    paragraph("Nơi nhận:"),
    paragraph("- Lưu: VT"),
    paragraph("CHỦ TỊCH"),
    paragraph("Người Thử Nghiệm"),
  ],
  notes: [],
  headers: [],
  footers: [],
  findings: [],
});
