import { PROGRAMME_COLUMNS, type ProgrammeFile } from "../model/report.ts";
import type { Edition } from "../report/edition.ts";
import type { WordRow } from "../word/document.ts";
import { titleLikeness } from "./outline-memory.ts";
import {
  columnKeys,
  columnTitles,
  groupTitles,
  joinedCells,
  leafTitles,
  textOfCell as text,
  type ProgrammeColumn,
} from "./programme-columns.ts";
import type { AnnexBlocks } from "./annex-blocks.ts";
import { shortId } from "./structure.ts";

type ProgrammePart = ProgrammeFile["parts"][number];
type ProgrammeRow = ProgrammePart["groups"][number]["rows"][number];

/** Rows of the old programme are recognised by their titles from here on. */
const SAME_ROW = 0.8;

/** An annex that is a table of a work programme, its rows with their old ids. */
export const programmeOf = (
  annex: AnnexBlocks,
  id: string,
  previous: Edition | undefined,
): { file: Omit<ProgrammeFile, "translationOf">; newRows: string[]; lostRows: string[] } => {
  const old = previous?.programmes.get(id)?.get(previous.official);
  const { rows } = annex.table;
  const firstBody = rows.findIndex((row) => isHeading(row) || isData(row));
  const heads = rows.slice(0, Math.max(0, firstBody));
  const leaves = leafTitles(heads, annex.table.columns);
  const keyOf = columnKeys(leaves, old?.columns);
  const columns = columnTitles(keyOf, leaves);
  const oldRows = (old?.parts ?? []).flatMap((part) => part.groups.flatMap((group) => group.rows));
  const used = new Set<string>();
  const newRows: string[] = [];
  const parts: ProgrammePart[] = [];
  const covered = new Map<number, { rows: number; text: string }>();
  const group = (): ProgrammePart["groups"][number] => {
    const part = parts.at(-1) ?? addPart(parts, { title: annex.title }, old);
    const last = part.groups.at(-1);
    if (last) return last;
    const made = { id: part.id, rows: [] };
    part.groups.push(made);
    return made;
  };
  for (const row of rows.slice(Math.max(0, firstBody))) {
    if (isHeading(row)) {
      addHeading(parts, row, old);
      continue;
    }
    if (isRepeatedHead(row, leaves)) continue;
    const cells = cellsOf(row, keyOf, covered);
    const title = cells.title ?? "";
    if (!title) {
      const last = parts.at(-1)?.groups.at(-1)?.rows.at(-1);
      const { merged: _, agency, ...more } = cells;
      if (!cells.merged && agency) Object.assign(more, { agency });
      if (last) for (const [key, words] of Object.entries(more)) goOn(last, key as ProgrammeColumn, words);
      continue;
    }
    const match = oldRows
      .filter((one) => !used.has(one.id))
      .map((one) => ({ one, likeness: titleLikeness(one.title, title) }))
      .toSorted((a, b) => b.likeness - a.likeness)[0];
    const isKnown = match !== undefined && match.likeness >= SAME_ROW;
    const rowId = isKnown ? match.one.id : freeRowId(group().id, used, oldRows);
    if (!isKnown) newRows.push(rowId);
    used.add(rowId);
    const { number = "", merged, ...rest } = cells;
    group().rows.push({
      id: rowId,
      number: number.replace(/\.$/, ""),
      ...ordered(rest, merged),
    } as ProgrammeRow);
  }
  return {
    file: {
      title: annex.title,
      attached: annex.lines.slice(1).join(" "),
      columns,
      columnGroups: groupTitles(heads, old?.columnGroups),
      parts: parts.map((part) => ({ ...part, groups: part.groups.filter(({ rows: own }) => own.length) })),
    },
    newRows,
    lostRows: oldRows.filter((one) => !used.has(one.id)).map((one) => one.id),
  };
};

/** What a row without a title says more of the one above it. */
const goOn = (row: ProgrammeRow, key: ProgrammeColumn, words: string): void => {
  row[key] = [row[key] ?? "", words].filter(Boolean).join(" ");
};

const numberOf = (row: WordRow): string => {
  const own = row.cells.find(({ column }) => column === 0);
  const block = own?.blocks[0];
  const automatic = block?.kind === "paragraph" && block.number?.kind === "number" ? block.number.text : "";
  return text(own) || automatic;
};

/** A line across the table: few cells, one of them wide. */
const isHeading = (row: WordRow): boolean =>
  row.cells.length <= 3 &&
  row.cells.some(({ colSpan }) => colSpan >= 3) &&
  row.cells.some((cell) => text(cell) !== "");

const isData = (row: WordRow): boolean => /^\d+\.?$/.test(numberOf(row)) && /\p{L}/u.test(text(row.cells[1]));

const isRepeatedHead = (row: WordRow, leaves: readonly string[]): boolean => {
  const own = row.cells.map(text).filter(Boolean);
  return own.length > 0 && own.every((one) => leaves.includes(one) || /^\d+$/.test(one)) && !isData(row);
};

/** The cells of a row by column; what a cell above covers is repeated where the column may be merged. */
const cellsOf = (
  row: WordRow,
  keys: readonly ProgrammeColumn[],
  covered: Map<number, { rows: number; text: string }>,
): Partial<Record<ProgrammeColumn, string>> & { merged?: ["agency"] } => {
  const cells: Partial<Record<ProgrammeColumn, string>> & { merged?: ["agency"] } = {};
  for (const [column, key] of keys.entries()) {
    const cell = row.cells.find((one) => one.column === column);
    const above = covered.get(column);
    if (cell) {
      const words = key === "number" ? numberOf(row) : text(cell);
      if (words) cells[key] = joinedCells(cells[key], words);
      if (cell.rowSpan > 1) covered.set(column, { rows: cell.rowSpan - 1, text: words });
      else covered.delete(column);
    } else if (above && above.rows > 0) {
      if (key === "agency" && above.text) {
        cells.agency = above.text;
        cells.merged = ["agency"];
      }
      covered.set(column, { rows: above.rows - 1, text: above.text });
    }
  }
  return cells;
};

/** Cells in the order of the columns, the mark of a merged cell behind its cell. */
const ordered = (
  cells: Partial<Record<ProgrammeColumn, string>>,
  merged: ["agency"] | undefined,
): Record<string, unknown> =>
  Object.fromEntries(
    PROGRAMME_COLUMNS.flatMap((key): [string, unknown][] => [
      ...(cells[key] === undefined ? [] : [[key, cells[key]] as [string, unknown]]),
      ...(key === "agency" && merged ? [["merged", merged] as [string, unknown]] : []),
    ]),
  );

const addPart = (
  parts: ProgrammePart[],
  head: { number?: string; title: string },
  old: ProgrammeFile | undefined,
): ProgrammePart => {
  const known = old?.parts.find((one) => titleLikeness(one.title, head.title) >= SAME_ROW);
  const part = { id: known?.id ?? shortId(head.title, 4), ...head, groups: [] };
  parts.push(part);
  return part;
};

/** A heading is a part or a group as in the previous programme; else a part when it is in capitals. */
const addHeading = (parts: ProgrammePart[], row: WordRow, old: ProgrammeFile | undefined): void => {
  const number = numberOf(row).replace(/\.$/, "");
  const title = row.cells
    .filter(({ column, colSpan }) => column > 0 || colSpan > 2)
    .map(text)
    .filter(Boolean)
    .join(" ");
  const label = /^(?:[IVX]+|\d+|[A-Z])$/.test(number) ? { number } : {};
  const knownGroup = old?.parts
    .flatMap((part) => part.groups)
    .find((one) => one.title && titleLikeness(one.title, title) === 1);
  const knownPart = old?.parts.find((one) => titleLikeness(one.title, title) >= SAME_ROW);
  const isPart = knownPart ? true : knownGroup ? false : title === title.toUpperCase();
  if (isPart || parts.length === 0) addPart(parts, { ...label, title }, old);
  else parts.at(-1)?.groups.push({ id: knownGroup?.id ?? shortId(title, 4), ...label, title, rows: [] });
};

const freeRowId = (group: string, used: ReadonlySet<string>, old: readonly { id: string }[]): string => {
  for (let n = 1; ; n += 1) {
    const id = `${group}-${String(n).padStart(2, "0")}`;
    if (!used.has(id) && !old.some((one) => one.id === id)) return id;
  }
};
