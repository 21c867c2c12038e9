import type { TableColumn } from "../../model/schema.ts";
import type { Period } from "../../model/period.ts";
import { otherNumbers, unaccountedNumbers } from "../../prose/number-grammar.ts";
import type { Reading } from "../reading.ts";
import type { DraftPassage } from "../passage.ts";
import { shortId } from "../structure.ts";
import { cellNumber, type NumberInCell } from "./cell-number.ts";
import { columnMeaning, type ColumnMeaning } from "./column-meaning.ts";
import { columnRoles } from "./column-roles.ts";
import type { Grid, GridCell } from "./table-grid.ts";
import { rowMeanings, type RowMeaning } from "./table-rows.ts";

/** A cell of a value column that holds a number. */
export interface TableFigure {
  readonly column: number;
  /** The number, its places in the cell, and where the cell begins in the passage of its row. */
  readonly number: NumberInCell;
  readonly start: number;
}

export interface DraftRow {
  readonly meaning: RowMeaning;
  /** The row as the content writes it: its cells parted by bars. */
  readonly passage: DraftPassage;
  readonly figures: readonly TableFigure[];
  /** Cells of value columns with digits that are no number of the language and no date. */
  readonly unread: readonly string[];
  /** Spans of the passage that number the row or name its unit. */
  readonly signs: readonly { readonly start: number; readonly end: number }[];
}

/** A table of indicators as it was understood, before its figures are bound. */
export interface DraftTable {
  readonly slug: string;
  readonly known: boolean;
  readonly title: string;
  readonly columns: readonly (TableColumn & { readonly meaning?: ColumnMeaning })[];
  readonly rows: readonly DraftRow[];
  /** The words of the unit that a line above the table names for all its figures. */
  readonly unit: string;
}

const BAR = " | ";

/** The columns and rows of a grid, with what they mean. */
export const tableParts = (
  grid: Grid,
  now: Period,
  { language, drafting }: Reading,
): Pick<DraftTable, "columns" | "rows"> => {
  const roles = columnRoles(grid, language, drafting.tables);
  const ids = columnIds(grid, roles);
  const columns = grid.heads.map((heads, at) => {
    const role = roles[at] ?? "note";
    const written = heads.length ? [...heads] : ["–"];
    const column = { id: ids[at] ?? "column", role, heads: written };
    return role === "value"
      ? { ...column, meaning: columnMeaning(heads, now, sizesIn(grid, at, language), drafting) }
      : column;
  });
  const wordsAt = (row: Grid["rows"][number], role: TableColumn["role"]): string =>
    roles.flatMap((one, at) => (one === role && row[at]?.text ? [row[at].text] : [])).join(" ");
  const signOf = (row: Grid["rows"][number]): string => {
    const at = roles.indexOf("indicator");
    const passage = row[at]?.passage;
    return passage?.kind === "item" ? (passage.depth > 1 ? "+ " : "- ") : "";
  };
  const meanings = rowMeanings(
    grid.rows.map((row) => ({
      number: wordsAt(row, "number"),
      name: signOf(row) + wordsAt(row, "indicator"),
      unit: wordsAt(row, "unit"),
      values: row.flatMap((cell, at) => (roles[at] === "value" && cell && cell.width < 3 ? [cell.text] : [])),
      wide: row.some((cell) => cell !== undefined && cell.width >= 3 && cell.text !== ""),
      words: row.flatMap((cell) => cell?.text || []).join(" "),
    })),
    drafting,
  );
  const rows = grid.rows.map((row, at): DraftRow => {
    const meaning = meanings[at] ?? { kind: "row", depth: 0, path: [], group: "", unit: "" };
    if (meaning.kind === "group") {
      const { passage } = joinedCells(
        row.filter((cell) => cell?.text),
        " ",
      );
      return {
        meaning,
        passage: { ...passage, kind: "heading", depth: 0 },
        figures: [],
        unread: [],
        signs: [],
      };
    }
    const cells = row.map((cell, column) =>
      roles[column] === "number" && /^[-+]$/.test(cell?.text ?? "") && meaning.depth > 0 ? undefined : cell,
    );
    const { passage, starts } = joinedCells(cells, BAR);
    const figures = cells.flatMap((cell, column): TableFigure[] => {
      const number = roles[column] === "value" && cell ? cellNumber(cell.text, language) : undefined;
      return number ? [{ column, number, start: starts[column] ?? 0 }] : [];
    });
    const unread = cells.flatMap((cell, column) => {
      const text = cell?.text ?? "";
      const isRead = roles[column] !== "value" || figures.some((one) => one.column === column);
      return isRead || !unaccountedNumbers(text, otherNumbers(text, language), language).length ? [] : [text];
    });
    const signs = cells.flatMap((cell, column) => {
      const start = starts[column] ?? 0;
      const isSign = roles[column] === "number" || roles[column] === "unit";
      return isSign && cell?.text ? [{ start, end: start + cell.text.length }] : [];
    });
    const { depth } = meaning;
    return {
      meaning,
      passage: { ...passage, kind: depth > 0 ? "item" : "paragraph", depth },
      figures,
      unread,
      signs,
    };
  });
  return { columns, rows };
};

/** The cells of a row as one passage, and where each begins in it. */
const joinedCells = (
  cells: readonly (GridCell | undefined)[],
  joint: string,
): { passage: DraftPassage; starts: number[] } => {
  let text = "";
  const starts: number[] = [];
  const emphasis: DraftPassage["emphasis"][number][] = [];
  const notes: DraftPassage["notes"][number][] = [];
  const places: NonNullable<DraftPassage["places"]>[number][] = [];
  for (const [at, cell] of cells.entries()) {
    if (at) text += joint;
    const start = text.length;
    starts.push(start);
    text += (cell?.text ?? "").replaceAll("|", "/");
    if (!cell?.passage) continue;
    emphasis.push(
      ...cell.passage.emphasis.map((one) => ({ start: one.start + start, end: one.end + start })),
    );
    notes.push(...cell.passage.notes.map(({ note, offset }) => ({ note, offset: offset + start })));
    places.push(...(cell.passage.places ?? []));
  }
  return { passage: { kind: "paragraph", depth: 0, text, emphasis, notes, places }, starts };
};

/** Are numbers of a column below zero, and which of them stands in the middle? */
const sizesIn = (grid: Grid, column: number, language: Reading["language"]) => {
  const numbers = grid.rows.flatMap((row) => {
    const number = row[column] && cellNumber(row[column].text, language);
    return number ? [number] : [];
  });
  const sizes = numbers.map(({ value }) => Number(value)).toSorted((a, b) => a - b);
  return { signed: numbers.some(({ negative }) => negative), middle: sizes[sizes.length >> 1] ?? 0 };
};

const IDS: Readonly<Record<string, string>> = {
  number: "number",
  indicator: "name",
  unit: "unit",
  note: "note",
};

/** Ids of columns, each once: of their role, of value columns made from the lowest words over them. */
const columnIds = (grid: Grid, roles: readonly TableColumn["role"][]): string[] => {
  const used = new Set<string>();
  return roles.map((role, at) => {
    const words = grid.heads[at]?.findLast((one) => /\p{L}/u.test(one)) ?? "";
    const stem = IDS[role] ?? (words ? shortId(words, 5) : "value");
    let id = stem;
    for (let n = 2; used.has(id); n += 1) id = `${stem}-${n}`;
    used.add(id);
    return id;
  });
};
