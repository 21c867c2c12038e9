import { columnName, tableRows, type TableRow } from "../../report/table-rows.ts";
import type { SectionText } from "../../report/edition.ts";
import type { Part } from "./document.ts";

/** The cells of a row as text; a row that is a part of the row above it has a sign before its name, as on pages. */
const cellTexts = ({ cells, depth }: TableRow, width: number): string[] =>
  Array.from({ length: width }, (_, index) => {
    const text = cells[index]?.text ?? "";
    return depth > 0 && cells[index]?.column?.role === "indicator" ? `– ${text}` : text;
  });

/** A table of indicators as tables, one a group of rows, captioned with the group or else with `title`. */
export const indicatorTableParts = (text: SectionText, title: string): Part[] => {
  if (!text.table) return [];
  const heads = text.table.columns.map(columnName);
  const groups: { caption: string; rows: string[][] }[] = [];
  for (const row of tableRows(text)) {
    if (row.kind === "group") groups.push({ caption: row.plain.text, rows: [] });
    else {
      if (groups.length === 0) groups.push({ caption: title, rows: [] });
      groups.at(-1)?.rows.push(cellTexts(row, heads.length));
    }
  }
  return groups.map(({ caption, rows }): Part => ({ kind: "table", caption, heads, rows }));
};
