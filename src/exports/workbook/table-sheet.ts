import type { Locale } from "../../model/locale.ts";
import { formatNumber } from "../../i18n/formats.ts";
import { translator } from "../../i18n/translator.ts";
import { columnTitle } from "../column-words.ts";
import type { DataColumn, DataTable } from "../table.ts";
import { EMPTY, sheetName, textCell, type WorkbookCell, type Sheet } from "./workbook.ts";

const WIDTHS = { string: 18, uri: 30, number: 14, integer: 10, boolean: 10, date: 12 } as const;
const WIDE = 48;
const LONG =
  /^(?:name|caveat|sentence|formula|indicator_name|section_title|title|project|progress|difficulties|text|statement|explanation|reason|meaning|description)/;

/** What a sheet shows: a table under a title. */
export interface TableSheet {
  readonly name: string;
  /** Name of the table: ASCII, unique in the workbook. */
  readonly id: string;
  readonly title: string;
  readonly table: DataTable;
  /** The language of the heads; without one the heads are the names that every file shares. */
  readonly locale?: Locale;
}

const cellOf = (text: string, column: DataColumn | undefined, linked: boolean): WorkbookCell => {
  if (text === "" || !column) return EMPTY;
  switch (column.type) {
    case "number":
    case "integer":
      return { kind: "number", value: text };
    case "boolean":
      return { kind: "boolean", value: text === "true" };
    case "uri":
      return linked ? { kind: "text", text, link: text } : { kind: "text", text };
    default:
      return { kind: "text", text };
  }
};

/** Heads are unique: a program that reads a marked table knows its columns by them. */
const uniqueHeads = (heads: readonly string[]): string[] =>
  heads.map((head, index) => {
    const before = heads.slice(0, index).filter((one) => one.toLowerCase() === head.toLowerCase()).length;
    return before ? `${head} (${before + 1})` : head;
  });

const sizeText = ({ columns, rows }: DataTable, locale: Locale): string =>
  translator(locale)("data:sheet.size", {
    rows: formatNumber(String(rows.length), locale),
    columns: formatNumber(String(columns.length), locale),
  });

/**
 * A table as a sheet. To be read, it has a title and a word on its size and empty cells above the head, and addresses are
 * links: Excel allows 65,530 links a sheet. For programs, the head is the first row.
 */
export const tableSheet = ({ name, id, title, table, locale }: TableSheet): Sheet => {
  const isRead = locale !== undefined;
  const heads = uniqueHeads(
    table.columns.map((column) => (locale === undefined ? column.name : columnTitle(column, locale))),
  );
  const above: WorkbookCell[][] = isRead
    ? [[{ kind: "text", text: title, style: "title" }], [textCell(sizeText(table, locale))]]
    : [];
  const body = table.rows.map((row) => row.map((text, at) => cellOf(text, table.columns[at], isRead)));
  return {
    name: sheetName(name),
    widths: table.columns.map((column) => (LONG.test(column.name) ? WIDE : WIDTHS[column.type])),
    rows: [...above, heads.map((text): WorkbookCell => ({ kind: "text", text, style: "head" })), ...body],
    table: { name: id, headRow: above.length, lastRow: above.length + Math.max(body.length, 1), heads },
  };
};
