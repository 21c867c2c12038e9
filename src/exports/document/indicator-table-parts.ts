import { columnName, tableRows, type TableRow } from "../../report/table-rows.ts";
import type { SectionText } from "../../report/edition.ts";
import { textRuns, type DocumentPart, type DocumentRun } from "./document.ts";
import { proseRuns, type FigureMarks } from "./prose-parts.ts";

/**
 * The cells of a row, each with the notes that are called in it; a row that is a part of the row above it has a sign
 * before its name, as on pages.
 */
const cellRuns = (
  { cells, depth, plain: { footnotes } }: TableRow,
  width: number,
  noteOf: (label: string) => readonly DocumentRun[],
): DocumentRun[][] =>
  Array.from({ length: width }, (_, index) => {
    const cell = cells[index];
    const text = cell?.text ?? "";
    const isPart = depth > 0 && cell?.column?.role === "indicator";
    const called = footnotes.filter(({ offset }) => cell && offset >= cell.start && offset <= cell.end);
    return [...textRuns(isPart ? `– ${text}` : text), ...called.flatMap(({ label }) => noteOf(label))];
  });

/** A table of indicators as tables, one a group of rows, captioned with the group or else with `title`. */
export const indicatorTableParts = (text: SectionText, title: string, marks: FigureMarks): DocumentPart[] => {
  if (!text.table) return [];
  const heads = text.table.columns.map(columnName);
  const runs = proseRuns(text.prose, marks);
  const groups: { caption: string; rows: DocumentRun[][][] }[] = [];
  for (const row of tableRows(text)) {
    if (row.kind === "group") groups.push({ caption: row.plain.text, rows: [] });
    else {
      if (groups.length === 0) groups.push({ caption: title, rows: [] });
      const noteOf = (label: string): DocumentRun[] =>
        runs(row.passage.inlines.filter((one) => one.type === "footnote" && one.label === label));
      groups.at(-1)?.rows.push(cellRuns(row, heads.length, noteOf));
    }
  }
  return groups.map(({ caption, rows }): DocumentPart => ({ kind: "table", caption, heads, rows }));
};
