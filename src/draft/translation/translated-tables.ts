import type { Language } from "../../model/language.ts";
import type { TableColumn } from "../../model/schema.ts";
import { UNREAD } from "../../model/unread.ts";
import { formatPlainNumber, parsePrintedNumber } from "../../prose/printed-number.ts";
import type { BoundFigure } from "../bound.ts";
import type { DraftReport, figuresByPassage } from "../draft-report.ts";
import { escapedStart, escapedText } from "../mdx-text.ts";
import type { DraftPassage } from "../passage.ts";
import type { DraftRow, DraftTable } from "../tables/draft-table.ts";
import { unitNamed, type NamedUnits } from "../tables/unit-words.ts";
import type { TranslatedTable } from "./align-tables.ts";
import type { CarriedCells } from "./carried-cells.ts";

/** What a table is translated with. */
export interface TableSources {
  readonly draft: DraftReport;
  readonly locale: string;
  readonly language: Language;
  readonly units: NamedUnits;
  readonly figures: ReturnType<typeof figuresByPassage>;
  readonly carried: CarriedCells;
  /** The table of the Word file of the translation. */
  readonly read: TranslatedTable | undefined;
  readonly labelOf: (note: string) => string | undefined;
}

/** A row in the translation, as the content writes it. */
export interface WrittenRow {
  readonly text: string;
  readonly from: "carried" | "read" | "missing";
  /** What the Word file has in its place, where that prints other figures. */
  readonly found?: string;
}

export interface WrittenTable {
  readonly columns: readonly TableColumn[];
  /** Words over columns that have no translation. */
  readonly headsMissing: readonly string[];
  readonly rows: ReadonlyMap<DraftPassage, WrittenRow>;
}

const BAR = " | ";

/** Words that stay as they are in every language: signs, numbers and labels. */
const isSign = (text: string): boolean => !/\p{L}{2}/u.test(text) || /^[IVXLC]+[.)]?$/.test(text);

/** A table of indicators in another language: its words carried or read, its figures as that language prints them. */
export const writtenTable = (table: DraftTable, sources: TableSources): WrittenTable => {
  const { carried, read, figures } = sources;
  const headsMissing: string[] = [];
  const columns = table.columns.map(({ id, role, heads }, column) => {
    const known = heads.map((head) => (isSign(head) ? head : carried.textOf("head", table.slug, head)));
    const found = read?.heads[column];
    if (known.some((one) => one === undefined) && found?.length) return { id, role, heads: [...found] };
    const words = known.map((one, at) => one ?? carried.exchanged("head", table.slug, heads[at] ?? ""));
    headsMissing.push(...heads.filter((_, at) => words[at] === undefined));
    return { id, role, heads: words.map((one) => one ?? UNREAD) };
  });
  const repeats = repeatsIn(table);
  const rows = new Map(
    table.rows.map((row) => [
      row.passage,
      rowIn(table, row, figures.get(row.passage) ?? [], repeats, sources),
    ]),
  );
  return { columns, headsMissing, rows };
};

/** The cells of a row, and where each begins in its passage. */
const cellsOf = ({ meaning, passage: { text } }: DraftRow): { text: string; start: number }[] => {
  let start = 0;
  return (meaning.kind === "group" ? [text] : text.split(BAR)).map((cell) => {
    const own = { text: cell, start };
    start += cell.length + BAR.length;
    return own;
  });
};

/** A cell of a table by its row and its place in the words of the row. */
interface CellPlace {
  readonly row: DraftRow;
  readonly start: number;
}

/** The cells of a table that have the same words, by these words and in the order of the table. */
const repeatsIn = ({ rows }: DraftTable): ReadonlyMap<string, readonly CellPlace[]> =>
  Map.groupBy(
    rows.flatMap((row) => cellsOf(row).map(({ text, start }) => ({ row, start, text }))),
    ({ text }) => text,
  );

const rowIn = (
  table: DraftTable,
  row: DraftRow,
  figures: readonly BoundFigure[],
  repeats: ReadonlyMap<string, readonly CellPlace[]>,
  sources: TableSources,
): WrittenRow => {
  const { carried, read, labelOf } = sources;
  const found = read?.rows.get(row);
  const taken = found?.sameFigures ? found : undefined;
  let from: WrittenRow["from"] = "carried";
  const said = (text: string, start: number, column: number): string | undefined => {
    if (isSign(text)) return text;
    const same = repeats.get(text) ?? [];
    const at = same.findIndex((one) => one.row === row && one.start === start);
    const known = carried.textOf("cell", table.slug, text, { at, of: same.length });
    if (known !== undefined) return known;
    const own = taken?.cells[column];
    if (!own) return carried.exchanged("cell", table.slug, text) ?? unitIn(table, column, text, sources);
    if (from === "carried") from = "read";
    return own;
  };
  const cells = cellsOf(row).map(({ text, start }, column) => {
    const end = start + text.length;
    const figure = figures.find(({ binding }) => binding.start >= start && binding.end <= end);
    const written = figure ? figureIn(text, start, figure, sources) : said(text, start, column);
    if (written === undefined) from = "missing";
    const notes = row.passage.notes.flatMap(({ note, offset }) => {
      const label = offset >= start && offset <= end ? labelOf(note) : undefined;
      return label === undefined ? [] : [`[^${label}]`];
    });
    const plain = figure ? (written ?? "") : escapedText(written ?? "");
    return plain + notes.join("");
  });
  const text = escapedStart(cells.join(BAR)).replaceAll("\\|", "|").trim();
  return { text, from, ...(found && !taken ? { found: found.cells.filter(Boolean).join("; ") } : {}) };
};

/** What the catalogue calls the unit of a cell that names one. */
const unitIn = (
  { columns }: DraftTable,
  column: number,
  text: string,
  { draft: { reading }, units, locale }: TableSources,
): string | undefined => {
  if (columns[column]?.role !== "unit") return undefined;
  const id = unitNamed(text, units, reading.locale, reading.drafting);
  const unit = id === undefined ? undefined : units[id];
  return unit?.forms[locale]?.find((form) => form === text) ?? unit?.name[locale];
};

/** A cell with its figure as the language of the translation prints it; undefined where its unit has no words there. */
const figureIn = (
  text: string,
  start: number,
  { binding, metric }: BoundFigure,
  { draft: { reading }, language, units, locale }: TableSources,
): string | undefined => {
  const [from, to] = [binding.start - start, binding.end - start];
  const printed = numbersIn(text.slice(from, to), reading.language, language);
  const unit = /(?<=[\d)]\s?)\p{L}[\p{L}\s/²³]*$/u.exec(printed);
  const form = unit ? units[metric.unit]?.forms[locale]?.[0] : "";
  if (form === undefined) return undefined;
  const number = unit ? printed.slice(0, unit.index).trim() : printed;
  const whole = !form ? number : form.includes("#") ? form.replace("#", number) : `${number} ${form}`;
  return `${escapedText(text.slice(0, from))}[${escapedText(whole)}](#${binding.id})${escapedText(text.slice(to))}`;
};

/** A text with the signs in its numbers exchanged for those of another language. */
const numbersIn = (text: string, own: Language, other: Language): string =>
  text.replaceAll(/\d(?:[\d.,]*\d)?/g, (number) => {
    const plain = parsePrintedNumber(number, own);
    return plain === undefined ? number : formatPlainNumber(plain, other);
  });
