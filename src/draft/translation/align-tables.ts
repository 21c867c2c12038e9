import type { Language } from "../../model/language.ts";
import { alignedEntries } from "../best-alignment.ts";
import { sharedItems } from "../shared-items.ts";
import { cellNumber, type NumberInCell } from "../tables/cell-number.ts";
import type { DraftRow, DraftTable } from "../tables/draft-table.ts";
import type { Grid, GridCell } from "../tables/table-grid.ts";

/** A row of the Word file of a translation that stands in the place of an official one. */
export interface TranslatedRow {
  /** Its cells by column; of a group of rows, its words in one. */
  readonly cells: readonly string[];
  /** It prints the figures of the official row, each in its column. */
  readonly sameFigures: boolean;
}

/** A table of the Word file of a translation, by what it renders. */
export interface TranslatedTable {
  /** The words over each column. */
  readonly heads: readonly (readonly string[])[];
  readonly rows: ReadonlyMap<DraftRow, TranslatedRow>;
}

interface Shape {
  readonly label: string;
  /** Numbers of value columns by column; "" where none stands. */
  readonly numbers: readonly string[];
  readonly isGroup: boolean;
}

const written = ({ value, total, upper, negative, bracketed }: NumberInCell): string =>
  [negative ? "-" : "", bracketed ? "()" : "", value, total, upper].join(" ");

const officialShape = ({ meaning, passage, figures }: DraftRow, { columns }: DraftTable): Shape => ({
  label: /^[^|]*/.exec(passage.text)?.[0].trim().toLowerCase() ?? "",
  numbers: columns.map((_, column) => {
    const figure = figures.find((one) => one.column === column);
    return figure ? written(figure.number) : "";
  }),
  isGroup: meaning.kind === "group",
});

const translatedShape = (
  row: readonly (GridCell | undefined)[],
  { columns }: DraftTable,
  language: Language,
): Shape => {
  const numbers = columns.map(({ role }, column) => {
    const number = role === "value" ? cellNumber(row[column]?.text ?? "", language) : undefined;
    return number ? written(number) : "";
  });
  return {
    label: (row[0]?.text ?? "").toLowerCase(),
    numbers,
    isGroup: columns.every(({ role }, column) => role !== "value" || !row[column]?.text),
  };
};

/** From so much of their numbers on, two rows may be the same. */
const SAME_ROW = 0.5;

const fit = (one: Shape, other: Shape): number => {
  if (one.isGroup && !other.isGroup) return -1;
  const label = one.label === other.label ? 0.5 : 0;
  const [own, theirs] = [one, other].map(({ numbers }) => numbers.filter(Boolean)) as [string[], string[]];
  if (!own.length && !theirs.length) return (one.isGroup === other.isGroup ? 0.5 : 0.1) + label;
  const same = sharedItems(own, theirs);
  return same < SAME_ROW ? -1 : 2 * same + label;
};

/** The rows of a translated table beside those of the official one; undefined where it has other columns. */
export const alignTable = (
  table: DraftTable,
  grid: Grid,
  language: Language,
): TranslatedTable | undefined => {
  if (grid.columns !== table.columns.length) return undefined;
  const ones = table.rows.map((row) => ({ row, shape: officialShape(row, table) }));
  const others = grid.rows.map((cells) => ({ cells, shape: translatedShape(cells, table, language) }));
  const pairs = alignedEntries(ones, others, (one, other) => fit(one.shape, other.shape));
  return {
    heads: grid.heads,
    rows: new Map(
      pairs.map(([{ row, shape }, other]): [DraftRow, TranslatedRow] => {
        const texts = other.cells.map((cell) => (cell?.text ?? "").replaceAll("|", "/"));
        const sameFigures = shape.numbers.join("\n") === other.shape.numbers.join("\n");
        return [row, { cells: shape.isGroup ? [texts.filter(Boolean).join(" ")] : texts, sameFigures }];
      }),
    ),
  };
};
