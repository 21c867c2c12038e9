import type { Metric } from "../../model/schema.ts";
import type { Edition, SectionText } from "../../report/edition.ts";
import { tableRows } from "../../report/table-rows.ts";
import { knownReport, type KnownReport } from "../known-report.ts";
import type { Reading } from "../reading.ts";
import { cellNumber } from "./cell-number.ts";
import { columnMeaning } from "./column-meaning.ts";
import { columnKey, factKeys, type FactKeys } from "./fact-keys.ts";
import { rowMeanings } from "./table-rows.ts";

/** A figure in a table of the previous report, with what its row and its column say of it. */
export interface KnownCell {
  readonly report: KnownReport;
  readonly table: string;
  readonly metric: Metric;
  /** Of its row, apart from its column. */
  readonly row: string;
  readonly keys: FactKeys;
}

/** A table of the previous report. */
export interface KnownTable {
  readonly slug: string;
  /** What the columns of values are, in order. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly text: string; readonly ids: readonly string[] }[];
}

export interface TableMemory {
  readonly tables: readonly KnownTable[];
  readonly cells: readonly KnownCell[];
}

/** The tables of the previous report, cell by cell. */
export const tableMemory = (
  edition: Edition | undefined,
  metrics: readonly Metric[],
  reading: Reading,
): TableMemory => {
  const byId = new Map(metrics.map((one) => [one.id, one]));
  const read = [...(edition?.sections.values() ?? [])].flatMap((section) => {
    const text = section.texts.get(edition?.official ?? "");
    return edition && text?.table ? [tableOf(text, knownReport(edition), byId, reading)] : [];
  });
  return { tables: read.map(({ table }) => table), cells: read.flatMap(({ cells }) => cells) };
};

const tableOf = (
  text: SectionText,
  report: KnownReport,
  metrics: ReadonlyMap<string, Metric>,
  { language, drafting, units }: Reading,
): { table: KnownTable; cells: KnownCell[] } => {
  const { period: now } = report;
  const rows = tableRows(text);
  const columns = (text.table?.columns ?? []).map(({ role, heads }, column) => {
    const numbers = rows.flatMap(({ cells }) => cellNumber(cells[column]?.text ?? "", language) ?? []);
    const sizes = numbers.map(({ value }) => Number(value)).toSorted((a, b) => a - b);
    const signed = numbers.some(({ negative }) => negative);
    return {
      role,
      meaning: columnMeaning(heads, now, { signed, middle: sizes[sizes.length >> 1] ?? 0 }, drafting),
    };
  });
  const wordsOf = (row: (typeof rows)[number], wanted: string): string =>
    columns
      .flatMap(({ role }, at) => (role === wanted && row.cells[at]?.text ? [row.cells[at].text] : []))
      .join(" ");
  const meanings = rowMeanings(
    rows.map((row) => ({
      number: row.depth > 0 ? wordsOf(row, "number") || (row.depth > 1 ? "+" : "-") : wordsOf(row, "number"),
      name: row.kind === "group" ? row.plain.text : wordsOf(row, "indicator"),
      unit: wordsOf(row, "unit"),
      values: row.cells.flatMap(({ text: printed, column }) => (column?.role === "value" ? [printed] : [])),
      wide: row.kind === "group",
      words: row.plain.text,
    })),
    drafting,
  );
  const cells = rows.flatMap((row, at) =>
    row.cells.flatMap(({ figure }, column): KnownCell[] => {
      const metric = figure === undefined ? undefined : metrics.get(figure);
      const [meaning, own] = [columns[column]?.meaning, meanings[at]];
      if (!metric || !meaning || !own) return [];
      const dimension = units[metric.unit]?.dimension ?? metric.unit;
      const keys = factKeys(own, meaning, dimension, now, drafting);
      return [{ report, table: text.slug, metric, row: String(at), keys }];
    }),
  );
  return {
    table: {
      slug: text.slug,
      columns: columns.flatMap(({ role, meaning }) => (role === "value" ? [columnKey(meaning, now)] : [])),
      rows: rows.map(({ plain, cells: own }) => ({
        text: plain.text,
        ids: own.flatMap(({ figure }) => figure ?? []),
      })),
    },
    cells,
  };
};
