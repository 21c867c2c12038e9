import type { TableColumn } from "../model/schema.ts";
import { bodyPassages, plain, type Passage, type PlainPassage } from "../prose/document.ts";
import type { SectionText } from "./edition.ts";

/** One cell of a table of indicators, as its passage prints it. */
export interface TableCell {
  readonly text: string;
  /** Where it stands in the text of the passage. */
  readonly start: number;
  readonly end: number;
  readonly column: TableColumn | undefined;
  /** The figure that fills it. */
  readonly figure?: string;
}

/** A row of a table, or the heading of a group of rows. */
export interface TableRow {
  readonly kind: "group" | "row";
  /** How deep a sub-row stands below the row it is a part of; 0 for a row of its own. */
  readonly depth: number;
  readonly passage: Passage;
  readonly plain: PlainPassage;
  /** One cell for a group. */
  readonly cells: readonly TableCell[];
}

/** The sign that parts the cells of a row. */
const BAR = /\s*\|\s*/g;

/** The rows of a table of indicators, in order; none for a text that is no table. */
export const tableRows = (text: Pick<SectionText, "table" | "prose">): TableRow[] => {
  const { table } = text;
  if (!table) return [];
  return bodyPassages(text.prose).map((passage): TableRow => {
    const words = plain(passage);
    const isGroup = passage.kind === "heading";
    return {
      kind: isGroup ? "group" : "row",
      depth: passage.depth,
      passage,
      plain: words,
      cells: cellsOf(words, isGroup ? [] : table.columns),
    };
  });
};

const cellsOf = (
  { text, figures }: PlainPassage,
  columns: readonly (TableColumn | undefined)[],
): TableCell[] => {
  const bars = columns.length > 0 ? [...text.matchAll(BAR)] : [];
  return [...bars, undefined].map((bar, index) => {
    const before = bars[index - 1];
    const start = before ? before.index + before[0].length : 0;
    const end = bar?.index ?? text.length;
    const figure = figures.find((one) => one.start >= start && one.end <= end);
    return {
      text: text.slice(start, end),
      start,
      end,
      column: columns[index],
      ...(figure ? { figure: figure.id } : {}),
    };
  });
};

/** "Năm 2021, Quý I": the words over a column, from the top. */
export const columnName = ({ heads }: TableColumn): string => heads.join(", ");

/** A row as running text, for a quotation: without the signs that part its cells. */
export const asRunningText = (text: string): string =>
  text.replaceAll(/\s*\|(?:\s*\|)*\s*/g, "; ").replace(/^; |; $/g, "");
