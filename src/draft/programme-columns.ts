import { PROGRAMME_COLUMNS } from "../model/report.ts";
import type { WordCell, WordRow } from "../word/document.ts";
import { titleLikeness } from "./outline-memory.ts";
import { wordsOfBlocks } from "./passage.ts";
import { shortId } from "./structure.ts";

export type ProgrammeColumn = (typeof PROGRAMME_COLUMNS)[number];

/** The words of a cell; none of a cell that is not there. */
export const textOfCell = (cell: WordCell | undefined): string => (cell ? wordsOfBlocks(cell.blocks) : "");

/** The lowest head over each column. */
export const leafTitles = (heads: readonly WordRow[], width: number): string[] => {
  const titles: string[] = [];
  for (const row of heads)
    for (const cell of row.cells)
      if (cell.colSpan === 1 && /\p{L}/u.test(textOfCell(cell))) titles[cell.column] = textOfCell(cell);
  return Array.from({ length: Math.max(width, titles.length) }, (_, at) => titles[at] ?? "");
};

/** From here on two heads of columns are the same. */
const SAME_HEAD = 0.7;

/**
 * What each column is: by the heads of the previous programme, each taken once; else by its place, where that is free,
 * or the next that is. A column more than a programme has is a note.
 */
export const columnKeys = (
  leaves: readonly string[],
  old: Readonly<Record<string, string>> | undefined,
): ProgrammeColumn[] => {
  const pairs = leaves
    .flatMap((title, at) =>
      PROGRAMME_COLUMNS.map((key) => ({ at, key, likeness: titleLikeness(old?.[key] ?? "", title) })),
    )
    .filter(({ likeness }) => likeness >= SAME_HEAD)
    .toSorted((a, b) => b.likeness - a.likeness);
  const keys = new Map<number, ProgrammeColumn>();
  const taken = new Set<ProgrammeColumn>();
  const take = (at: number, key: ProgrammeColumn): void => {
    if (keys.has(at) || taken.has(key)) return;
    keys.set(at, key);
    taken.add(key);
  };
  for (const { at, key } of pairs) take(at, key);
  for (const [at, key] of PROGRAMME_COLUMNS.entries()) if (at < leaves.length) take(at, key);
  return leaves.map((_, at) => {
    const next = PROGRAMME_COLUMNS.find((key) => !taken.has(key));
    if (next) take(at, next);
    return keys.get(at) ?? "note";
  });
};

/** The heads of columns by what the columns are; those of columns that are one are joined, one that is not there has none. */
export const columnTitles = (
  keys: readonly ProgrammeColumn[],
  leaves: readonly string[],
): Record<ProgrammeColumn, string> => {
  const titles = Object.fromEntries(PROGRAMME_COLUMNS.map((key) => [key, ""])) as Record<
    ProgrammeColumn,
    string
  >;
  for (const [at, key] of keys.entries()) titles[key] = joinedCells(titles[key], leaves[at] ?? "");
  return titles;
};

/** The words of two cells that one column keeps. */
export const joinedCells = (one: string | undefined, next: string): string =>
  [one ?? "", next].filter(Boolean).join("; ");

/** The heads that span several columns, by their old keys. */
export const groupTitles = (
  heads: readonly WordRow[],
  old: Readonly<Record<string, string>> | undefined,
): Record<string, string> => {
  const titles = heads
    .flatMap((row) => row.cells.filter(({ colSpan }) => colSpan > 1).map(textOfCell))
    .filter(Boolean);
  const keys = Object.keys(old ?? {});
  return Object.fromEntries(titles.map((title, at) => [keys[at] ?? shortId(title, 3), title]));
};
