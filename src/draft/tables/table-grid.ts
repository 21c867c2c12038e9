import type { WordCell, WordRow, WordTable } from "../../word/document.ts";
import { onePassage, type DraftPassage } from "../passage.ts";

/** A cell of the body of a table; of a merged one, only where its upper left corner is. */
export interface GridCell {
  readonly text: string;
  readonly passage: DraftPassage | undefined;
  /** Over how many columns it goes. */
  readonly width: number;
}

/** A table of the Word file: the words over each column from the top, and the rows below them, cell by cell. */
export interface Grid {
  readonly columns: number;
  readonly heads: readonly (readonly string[])[];
  /** For each row a cell for each column; undefined where another cell covers the place or none stands there. */
  readonly rows: readonly (readonly (GridCell | undefined)[])[];
}

const textOf = (cell: WordCell): string => onePassage(cell.blocks)?.text.trim() ?? "";

/** Letters or numbers of columns, as "A", "B", "1", "2", "3=2/1", in a row of their own. */
const COLUMN_SIGN = /^\(?(?:[A-ZĐ]|\d{1,2})\)?(?:\s?=.*)?$/;

/** The grid of a table. Rows that repeat its head on another page, and rows without words, are left out. */
export const gridOf = ({ columns: own, rows, headerRows }: WordTable): Grid => {
  const columns = Math.max(own, ...rows.flatMap(({ cells }) => cells.map((one) => one.column + 1)));
  const depth = headDepth(rows, headerRows);
  const heads = Array.from({ length: columns }, (_, column) => headsOver(rows.slice(0, depth), column));
  const headRows = rows.slice(0, depth).map(({ cells }) => cells.map(textOf).join("\n"));
  return {
    columns,
    heads,
    rows: rows
      .slice(depth)
      .filter(({ cells }) => cells.some((one) => textOf(one) !== ""))
      .filter(({ cells }) => !headRows.includes(cells.map(textOf).join("\n")))
      .map(({ cells }) =>
        Array.from({ length: columns }, (__, column) => {
          const cell = cells.find((one) => one.column === column);
          if (!cell) return undefined;
          const passage = onePassage(cell.blocks);
          return { text: passage?.text.trim() ?? "", passage, width: cell.colSpan };
        }),
      ),
  };
};

/** How many rows the head has: as many as its merged cells reach down, and rows below that only go on with it. */
const headDepth = (rows: readonly WordRow[], headerRows: number): number => {
  const first = rows.findIndex((row, at) => at > 0 && isBody(row));
  const most = first < 0 ? rows.length : first;
  const reach = Math.max(1, headerRows, ...(rows[0]?.cells ?? []).map(({ rowSpan }) => rowSpan));
  let depth = Math.min(most, reach);
  while (depth < most && goesOn(rows[depth])) depth += 1;
  return depth;
};

/** Does a row hold a number beside a name? */
const isBody = (row: WordRow): boolean => {
  const texts = row.cells.map(textOf).filter(Boolean);
  return (
    !texts.every((one) => COLUMN_SIGN.test(one)) &&
    row.cells.some((cell) => cell.column > 0 && /^[-+−–(]?\s?\d[\d.,\s]*[%)]?$/.test(textOf(cell)))
  );
};

/** A row of signs of columns, or one without a name at its beginning, below the first row of a head. */
const goesOn = (row: WordRow | undefined): boolean => {
  const cells = row?.cells.filter((cell) => textOf(cell) !== "") ?? [];
  if (cells.length < 2) return false;
  return cells.every((cell) => COLUMN_SIGN.test(textOf(cell))) || cells.every(({ column }) => column >= 2);
};

/** The words over a column, each once. */
const headsOver = (rows: readonly WordRow[], column: number): string[] =>
  rows.flatMap(({ cells }) => {
    const over = cells.find((one) => one.column <= column && column < one.column + one.colSpan);
    const text = over ? textOf(over) : "";
    return text ? [text] : [];
  });
