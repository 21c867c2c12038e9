import type { Paragraph, WordRun, WordDocument } from "../../src/word/document.ts";

/** A paragraph of a test: `**bold**` at its beginning is a run of its own; "^1" marks note 1. */
const paragraph = (line: string, alignment?: Paragraph["alignment"]): Paragraph => {
  const [, bold = "", rest = line] = /^\*\*(.+?)\*\*(.*)$/.exec(line) ?? [];
  const runs: WordRun[] = [
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

interface Conventions {
  readonly head: readonly string[];
  readonly foot: readonly string[];
}

const VIETNAMESE: Conventions = {
  head: ["UBND TỈNH THỬ NGHIỆM", "Số: 1/BC-UBND", "Thử Nghiệm, {date}", "BÁO CÁO"],
  foot: ["Nơi nhận:", "- Lưu: VT", "CHỦ TỊCH", "Người Thử Nghiệm"],
};
const ENGLISH: Conventions = {
  head: ["PEOPLE'S COMMITTEE OF TEST PROVINCE", "No.: 1/BC-UBND", "Test City, {date}", "REPORT"],
  foot: ["Recipients:", "- Filed", "CHAIRMAN", "Test Person"],
};

const documentOf = (
  title: string,
  date: string,
  lines: readonly string[],
  { head, foot }: Conventions,
): WordDocument => ({
  blocks: [
    ...head.map((line) => paragraph(line.replace("{date}", date), "center")),
    paragraph(title, "center"),
    ...lines.map((line) => paragraph(line)),
    ...foot.map((line) => paragraph(line)),
  ],
  notes: [],
  headers: [],
  footers: [],
  findings: [],
});

/** A small report as a Word file gives it: head, title, text. */
export const wordDocument = (title: string, date: string, lines: readonly string[]): WordDocument =>
  documentOf(title, date, lines, VIETNAMESE);

/** The translation of a small report as a Word file gives it. */
export const translatedWordDocument = (title: string, date: string, lines: readonly string[]): WordDocument =>
  documentOf(title, date, lines, ENGLISH);
