import { language } from "../model/languages.ts";
import type { Locale } from "../model/locale.ts";
import { columnTitle } from "./column-words.ts";
import { guardFormula } from "./formula-guard.ts";
import { inOneLanguage, type DataColumn, type DataTable } from "./table.ts";

const BYTE_ORDER_MARK = "\ufeff";
const LINE_END = "\r\n";

/** A field, in quotation marks where its signs ask for them. */
const field = (text: string, separator: string): string =>
  text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const lines = (rows: readonly (readonly string[])[], separator: string): string =>
  rows.map((row) => row.map((text) => field(text, separator)).join(separator) + LINE_END).join("");

const guarded = (text: string, column: DataColumn | undefined): string =>
  column?.type === "string" ? guardFormula(text) : text;

/**
 * A table as CSV for programs (RFC 4180): UTF-8 without a byte order mark, commas, numbers with a decimal point and
 * without separators. Text cells cannot start a formula.
 */
export const csv = ({ columns, rows }: DataTable): string =>
  lines(
    [
      columns.map(({ name }) => name),
      ...rows.map((row) => row.map((text, at) => guarded(text, columns[at]))),
    ],
    ",",
  );

const NUMBERS = ["number", "integer"];

/** An item of a list keeps a dash, but one that no spreadsheet takes for a minus. */
const readable = (text: string): string => guardFormula(text.replace(/^-(?=\s)/, "–"));

/**
 * A table as CSV that a spreadsheet set to `locale` opens when it is double-clicked: a byte order mark, by which Excel
 * knows the encoding, the decimal sign of the language, and semicolons where that sign is a comma. The heads are words;
 * columns in other languages are left out.
 */
export const spreadsheetCsv = ({ columns, rows }: DataTable, locale: Locale): string => {
  const { decimal } = language(locale);
  const kept = columns.flatMap((column, at) =>
    column.locale === undefined || column.locale === locale ? [{ ...column, at }] : [],
  );
  const cell = (text: string, { type }: DataColumn): string =>
    NUMBERS.includes(type) ? text.replace(".", decimal) : readable(text);
  const heads = kept.map((column) => columnTitle(inOneLanguage(column), locale));
  const body = rows.map((row) => kept.map((column) => cell(row[column.at] ?? "", column)));
  return BYTE_ORDER_MARK + lines([heads, ...body], decimal === "," ? ";" : ",");
};
