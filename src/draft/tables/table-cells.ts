import type { BindTools } from "../bound.ts";
import type { Span } from "../tokens.ts";
import { tellsGrowth, type CellReading } from "./cell-metric.ts";
import { unitIn, type ColumnMeaning } from "./column-meaning.ts";
import type { DraftRow, DraftTable, TableFigure } from "./draft-table.ts";
import { factKeys, type FactKeys } from "./fact-keys.ts";
import { countedUnit, unitFor } from "./unit-words.ts";
import { capitalised } from "../../prose/letter-case.ts";

/** A number in a cell of a value column, with all that its table says of it. */
export interface NumberCell {
  readonly table: DraftTable;
  readonly row: DraftRow;
  readonly column: number;
  /** The number with its sign and unit, in the passage of the row. */
  readonly span: Span;
  readonly reading: CellReading;
  readonly newUnit: boolean;
  /** The cell, its row, its column or its table names the unit. */
  readonly unitIsNamed: boolean;
  /** What it counts: cells of one row that count the same have one subject. */
  readonly subject: string;
  /** Subjects that one question asks about: what is counted, and what was planned of it. */
  readonly asked: string;
  readonly planned: boolean;
  /** A name for that, and the name that its row alone prints. */
  readonly name: string;
  readonly ownName: string;
  readonly keys: FactKeys;
}

/** The numbers of a table, cell by cell. */
export const cellsOf = (table: DraftTable, tools: BindTools): NumberCell[] => {
  const times = Map.groupBy(
    table.rows.filter(({ meaning }) => meaning.kind === "row"),
    ({ meaning }) => meaning.path.join("\n"),
  );
  return table.rows.flatMap((row) => {
    const isRepeated = (times.get(row.meaning.path.join("\n"))?.length ?? 0) > 1;
    return row.figures.flatMap((figure) => {
      const meaning = table.columns[figure.column]?.meaning;
      return meaning ? [cellOf(table, row, figure, meaning, isRepeated, tools)] : [];
    });
  });
};

const cellOf = (
  table: DraftTable,
  row: DraftRow,
  { column, number: printedNumber, start }: TableFigure,
  meaning: ColumnMeaning,
  isRepeated: boolean,
  { reading, catalogue, periods }: BindTools,
): NumberCell => {
  const { units, drafting, locale } = reading;
  const isFall = meaning.kind === "change" && printedNumber.bracketed === true;
  const number = isFall ? { ...printedNumber, negative: true } : printedNumber;
  const printed = number.unit;
  const isOfRow = meaning.absolute || meaning.unit === "";
  const words = printed || (isOfRow ? row.meaning.unit || table.unit : meaning.unit);
  const { path, group } = row.meaning;
  const rowName = path.at(-1) ?? "";
  const counted = words ? undefined : countedUnit(rowName, units, locale, drafting);
  const known =
    counted === undefined
      ? unitFor(words, units, locale, drafting, catalogue)
      : { unit: counted, isNew: false };
  const unit = pointsFor(known.unit, meaning, printed, row, reading);
  const planned = meaning.plan !== undefined && meaning.kind === "level";
  const names = [...(isRepeated && group ? [group] : []), ...path.slice(-2)].map(withoutUnit);
  const name = [names.join(": "), meaning.part, planned ? drafting.planned : ""].filter(Boolean).join(", ");
  const asked = [table.slug, group, ...path, meaning.part, isRepeated ? row.passage.text : ""].join("\n");
  const dimension = units[unit]?.dimension ?? unit;
  return {
    table,
    row,
    column,
    span: {
      start: start + (number.negative || meaning.kind === "change" ? number.start : number.unsigned.start),
      end: start + (printed ? number.end + number.behind : isFall ? number.end : number.unsigned.end),
    },
    reading: { number, meaning, unit, isGrowth: tellsGrowth(rowName, unit, units, drafting) },
    newUnit: known.isNew,
    unitIsNamed: words !== "" || counted !== undefined,
    subject: [asked, planned].join("\n"),
    asked,
    planned,
    name: capitalised(name || table.title || drafting.made.count, locale),
    ownName: path.length === 1 && !meaning.part && !planned ? withoutUnit(rowName) : "",
    keys: factKeys(row.meaning, meaning, dimension, periods.now, drafting),
  };
};

/** A change of a rate is in percentage points, unless the cell or a head says otherwise. */
const pointsFor = (
  unit: string,
  meaning: ColumnMeaning,
  printed: string,
  { meaning: row }: DraftRow,
  { units }: BindTools["reading"],
): string =>
  meaning.kind === "change" && row.unit === "%" && !printed && units["percentage-point"] && meaning.absolute
    ? "percentage-point"
    : unit;

const withoutUnit = (name: string): string => (unitIn(name) ? name.replace(/\s*\([^()]*\)\s*$/u, "") : name);
