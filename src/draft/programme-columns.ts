import { PROGRAMME_COLUMNS } from "../model/report.ts";
import type { Cell, WordRow } from "../word/document.ts";
import { titleLikeness } from "./outline-memory.ts";
import { wordsOfBlocks } from "./passage.ts";
import { shortId } from "./structure.ts";

export type Column = (typeof PROGRAMME_COLUMNS)[number];

/** The words of a cell; none of a cell that is not there. */
export const textOfCell = (cell: Cell | undefined): string => (cell ? wordsOfBlocks(cell.blocks) : "");

/** The lowest head over each column. */
export const leafTitles = (heads: readonly WordRow[], width: number): string[] => {
  const titles: string[] = [];
  for (const row of heads)
    for (const cell of row.cells)
      if (cell.colSpan === 1 && /\p{L}/u.test(textOfCell(cell))) titles[cell.column] = textOfCell(cell);
  return Array.from({ length: Math.max(width, titles.length) }, (_, at) => titles[at] ?? "");
};

/** What each column is: by the heads of the previous programme, else by its place. */
export const columnKeys = (
  leaves: readonly string[],
  old: Readonly<Record<string, string>> | undefined,
): Column[] => {
  const taken = new Set<Column>();
  return leaves.map((title, at) => {
    const like = PROGRAMME_COLUMNS.filter((key) => !taken.has(key))
      .map((key) => ({ key, likeness: titleLikeness(old?.[key] ?? "", title) }))
      .toSorted((a, b) => b.likeness - a.likeness)[0];
    const key = like && like.likeness >= 0.7 ? like.key : (PROGRAMME_COLUMNS[at] ?? "note");
    taken.add(key);
    return key;
  });
};

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
