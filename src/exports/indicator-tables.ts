import type { Locale } from "../model/locale.ts";
import type { Edition } from "../report/edition.ts";
import { textOf } from "../report/text-of.ts";
import { columnName, tableRows, type TableCell, type TableRow } from "../report/table-rows.ts";
import { caveatTexts } from "../wording/caveat-text.ts";
import { tableOf, type ColumnOf, type DataTable } from "./table.ts";

/** One cell of a value column, with what its row says of it. */
interface Cell {
  readonly table: string;
  readonly group: string;
  readonly row: TableRow;
  readonly cell: TableCell;
  readonly caveat: string;
}

const wordsOf = ({ cells }: TableRow, role: string): string =>
  cells.find(({ column }) => column?.role === role)?.text ?? "";

const COLUMNS: readonly ColumnOf<Cell>[] = [
  { name: "id", type: "string", words: "annex_id", value: ({ cell }) => cell.figure },
  { name: "table", type: "string", words: "annex_part", value: ({ table }) => table },
  { name: "group", type: "string", words: "annex_group", value: ({ group }) => group },
  ...(["number", "indicator", "unit"] as const).map((role): ColumnOf<Cell> => ({
    name: role,
    type: "string",
    words: "annex_cell",
    value: ({ row }) => wordsOf(row, role),
  })),
  {
    name: "column",
    type: "string",
    words: "annex_column",
    value: ({ cell: { column } }) => column && columnName(column),
  },
  { name: "text", type: "string", words: "annex_cell", value: ({ cell }) => cell.text },
  { name: "note", type: "string", words: "annex_cell", value: ({ row }) => wordsOf(row, "note") },
  { name: "caveat", type: "string", words: "caveat", value: ({ caveat }) => caveat },
];

/** The cells of all tables of an annex in one language, a line each; undefined when it is no annex of tables. */
export const indicatorTables = (edition: Edition, annex: string, locale: Locale): DataTable | undefined => {
  const isTables = edition.report.annexes.some(({ id, form }) => id === annex && form === "indicators");
  if (!isTables || !edition.entries.get(annex)?.has(locale)) return undefined;
  const order = edition.entries.get(annex)?.get(edition.official)?.order ?? [];
  const cells = order.flatMap((slug): Cell[] => {
    const section = edition.sections.get(slug);
    const text = section && textOf(edition, section, locale);
    if (!text) return [];
    let group = "";
    return tableRows(text).flatMap((row): Cell[] => {
      if (row.kind === "group") group = row.plain.text;
      return row.cells
        .filter(({ column, text: printed }) => column?.role === "value" && printed !== "")
        .map((cell) => {
          const figure = edition.observations.get(cell.figure ?? "");
          const caveat = figure ? caveatTexts(edition, figure, locale).join(" ") : "";
          return { table: text.title, group, row, cell, caveat };
        });
    });
  });
  return tableOf(COLUMNS, cells, ["id"]);
};
