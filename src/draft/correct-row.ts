import type { CorrectionFile } from "../model/schema.ts";
import { lettersOf } from "./merge/section-file.ts";

type Correction = Pick<CorrectionFile["corrections"][number], "received" | "published">;

/** So much of what a line of the source says the cells of a row have to say, for the row to be that line. */
const SAME_ROW = 0.8;

/**
 * Makes a correction in the one row of an annex's table that a line of the source prints; `said`: that line, letters and
 * digits only. A cell that goes on in the rows below is corrected in those too. Undefined where no row is that line,
 * several are, or no cell of it has the words once.
 */
export const correctRow = (
  text: string,
  said: string,
  { received, published }: Correction,
): string | undefined => {
  const lines = text.split("\n");
  const rows = rowsOf(lines);
  const [row, ...others] = rows.filter((one) => isLine(one, said));
  if (!row || others.length > 0) return undefined;
  const [cell, ...more] = row.cells.filter(({ words }) => words.split(received).length === 2);
  if (!cell || more.length > 0) return undefined;
  const correct = ({ at }: Cell): void => {
    lines[at] = (lines[at] ?? "").replace(received, () => published);
  };
  correct(cell);
  for (const { merged } of rows.slice(rows.indexOf(row) + 1)) {
    const same = merged.find(({ key }) => key === cell.key);
    if (!same) break;
    if (same.words === cell.words) correct(same);
  }
  return lines.join("\n");
};

interface Cell {
  /** Its line, from 0. */
  readonly at: number;
  readonly key: string;
  readonly words: string;
}

/** A row as it is written: an id, then a line for each cell. */
interface Row {
  /** Cells that the row prints itself. */
  readonly cells: readonly Cell[];
  /** Cells that go on from the row above. */
  readonly merged: readonly Cell[];
}

const isLine = ({ cells }: Row, said: string): boolean => {
  const own = cells.map(({ words }) => lettersOf(words));
  return own.every((one) => said.includes(one)) && own.join("").length >= said.length * SAME_ROW;
};

const CELL = /^\s+(?!id:)([a-z]\w*): (\S.*)$/;

const rowsOf = (lines: readonly string[]): readonly Row[] =>
  lines.flatMap((line, start) => {
    if (!/^\s+- id: /.test(line)) return [];
    const all: Cell[] = [];
    for (let at = start + 1; CELL.test(lines[at] ?? ""); at += 1) {
      const [, key = "", words = ""] = CELL.exec(lines[at] ?? "") ?? [];
      all.push({ at, key, words });
    }
    const goesOn: readonly string[] = all.find(({ key }) => key === "merged")?.words.match(/\w+/g) ?? [];
    const cells = all.filter(({ key }) => key !== "merged");
    return [
      {
        cells: cells.filter(({ key }) => !goesOn.includes(key)),
        merged: cells.filter(({ key }) => goesOn.includes(key)),
      },
    ];
  });
