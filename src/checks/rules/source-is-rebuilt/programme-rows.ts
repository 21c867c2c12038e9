import type { Issue, Place } from "../../../model/issue.ts";
import { PROGRAMME_COLUMNS, type ProgrammeFile, type ProgrammeRow } from "../../../model/report.ts";
import type { ReceivedRow } from "../../../report/received.ts";
import { compareWords, orderedWords } from "./compare-words.ts";

type Column = (typeof PROGRAMME_COLUMNS)[number];

interface PlacedRow {
  readonly row: ProgrammeRow;
  readonly path: PropertyKey[];
}

/** A row begins with its number; a line of numbers alone counts the columns. */
export const isRow = ({ cells }: ReceivedRow): boolean =>
  /^\d+$/.test(cells[0] ?? "") && !/^\d+$/.test(cells[1] ?? "");

/** At which cell of a received line each column stands: where its head does, first of all. */
const columnIndexes = (programme: ProgrammeFile, received: readonly ReceivedRow[]): Map<Column, number> => {
  const heads = received.filter((line) => !isRow(line)).flatMap(({ cells }) => [...cells.entries()]);
  return new Map(
    PROGRAMME_COLUMNS.flatMap((column) => {
      const said = orderedWords(programme.columns[column]).join(" ");
      const found = heads.find(([, cell]) => orderedWords(cell).join(" ") === said);
      return found ? [[column, found[0]] as const] : [];
    }),
  );
};

/**
 * Rows of a work programme whose cells do not say what was received, cell by cell and word by word. A cell that was
 * received in another column says so under `receivedIn`; a cell merged over several rows was received in any of them, and
 * stands in each.
 */
export const programmeRowDifferences = (
  programme: ProgrammeFile,
  received: readonly ReceivedRow[],
  placeOf: (path: PropertyKey[]) => Place,
  source: string,
): Issue[] => {
  const rows: PlacedRow[] = programme.parts.flatMap((part, p) =>
    part.groups.flatMap((group, g) =>
      group.rows.map((row, r) => ({ row, path: ["parts", p, "groups", g, "rows", r] })),
    ),
  );
  const theirs = received.filter(isRow);
  const indexes = columnIndexes(programme, received);
  const issues = rows.flatMap(({ row, path }, at): Issue[] => {
    const line = theirs[at];
    const where = { place: placeOf(path), source, line: line?.line ?? theirs.at(-1)?.line ?? 1 };
    // The rows over which a cell that this row has a part of is merged.
    const first = rows.findLastIndex(({ row: { merged } }, index) => index <= at && !merged);
    const run = rows.slice(at + 1).findIndex(({ row: { merged } }) => !merged);
    const merged = theirs.slice(Math.max(0, first), run < 0 ? rows.length : at + 1 + run);
    return PROGRAMME_COLUMNS.flatMap((column) => {
      const isMerged = row.merged?.some((one) => one === column) === true;
      const owner = isMerged ? (rows[first]?.row ?? row) : row;
      const lines = column === "agency" ? merged : line ? [line] : [];
      const text = lines.map(({ cells }) => receivedCell(owner, column, cells, indexes)).join(" ");
      const name = column === "title" || column === "number" ? "" : column;
      return compareWords(orderedWords(row[column] ?? ""), orderedWords(text), where, name);
    });
  });
  if (theirs.length === rows.length) return issues;
  const count: Issue = {
    rule: "source-is-rebuilt",
    place: placeOf([]),
    code: "source-is-rebuilt.row-count",
    values: { rows: rows.length, received: theirs.length },
  };
  return [...issues.slice(0, 1), count];
};

/** What was received for a column of a row: nothing where another column took the cell. */
const receivedCell = (
  { receivedIn = {} }: ProgrammeRow,
  column: Column,
  cells: readonly string[],
  indexes: ReadonlyMap<Column, number>,
): string => {
  const from = receivedIn[column];
  if (from === undefined && Object.values(receivedIn).includes(column)) return "";
  const index = indexes.get(from ?? column);
  return index === undefined ? "" : (cells[index] ?? "");
};
