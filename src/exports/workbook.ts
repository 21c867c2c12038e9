import type { WriteOptions, WriteSheet } from "hucre";
import { localized, type Locale } from "../model/locale.ts";
import { language } from "../model/languages.ts";
import { decimalPlaces } from "../quantity/decimal.ts";
import { translator } from "../i18n/translator.ts";
import type { Edition } from "../report/edition.ts";
import { columnText, columnTitle } from "./column-words.ts";
import type { FigureRecord } from "./figure-record.ts";
import { figuresTable } from "./figures-table.ts";
import { guardFormula } from "./formula-guard.ts";
import { readingTable } from "./reading-table.ts";
import type { Table } from "./table.ts";

type Cells = NonNullable<WriteSheet["cells"]>;

const HEAD = { font: { bold: true }, alignment: { wrapText: true, vertical: "top" } } as const;
const WIDTHS = { string: 18, uri: 30, number: 14, integer: 10, boolean: 10, date: 12 } as const;
const LONG = /^(?:name|caveat|sentence|formula|indicator_name|section_title)/;

/** A number format that shows the printed digits, zeros behind the decimal point included. */
const numberFormat = (plain: string): string =>
  `#,##0${decimalPlaces(plain) ? `.${"0".repeat(decimalPlaces(plain))}` : ""}`;

const MAX_SHEET_NAME = 31;

/**
 * A table as a sheet under the heads given; numbers are numbers, and no text can start a formula. Addresses are links
 * where people read: Excel allows 65,530 links a sheet.
 */
const sheetOf = (
  name: string,
  { columns, rows }: Table,
  heads: readonly string[],
  linked: boolean,
): WriteSheet => {
  const cells: Cells = new Map();
  heads.forEach((_, column) => cells.set(`0,${column}`, { style: HEAD }));
  const body = rows.map((row, index) =>
    row.map((text, column) => {
      const type = columns[column]?.type;
      if (text === "") return null;
      if (type === "boolean") return text === "true";
      if (type === "uri" && linked)
        cells.set(`${index + 1},${column}`, { value: text, hyperlink: { target: text } });
      if (type !== "number" && type !== "integer") return guardFormula(text);
      cells.set(`${index + 1},${column}`, { style: { numFmt: numberFormat(text) } });
      return Number(text);
    }),
  );
  return {
    name: name.slice(0, MAX_SHEET_NAME),
    columns: columns.map((column) => ({ width: LONG.test(column.name) ? 48 : WIDTHS[column.type] })),
    rows: [[...heads], ...body],
    cells,
    freezePane: { rows: 1 },
    a11y: { headerRow: 0 },
  };
};

/** One sheet of notes for all languages: where the figures come from, how to cite them, what the columns mean. */
const notesSheet = (
  editions: readonly Edition[],
  { columns }: Table,
  locales: readonly Locale[],
  dataPage: (locale: Locale) => string,
): WriteSheet => {
  const rows: string[][] = [];
  for (const locale of locales) {
    const t = translator(locale);
    const { site } = editions[0] ?? {};
    rows.push(
      [language(locale).name],
      [site ? localized(site.name, locale) : ""],
      [t("data:notes.source"), site ? localized(site.publisher, locale) : ""],
    );
    for (const { report } of editions)
      rows.push([
        t("data:notes.report"),
        `${report.number}, ${localized(report.placeAndDate, locale)}`,
        localized(report.title, locale),
      ]);
    rows.push(
      [t("data:notes.page"), dataPage(locale)],
      [t("data:notes.use"), t("data:licence.text")],
      [t("data:notes.precision"), t("data:notes.precisionText")],
      [],
    );
    rows.push([t("data:notes.column"), t("data:notes.title"), t("data:notes.meaning")]);
    for (const column of columns)
      rows.push([column.name, columnTitle(column, locale), columnText(column, locale)]);
    rows.push([]);
  }
  return {
    name: locales
      .map((locale) => translator(locale)("data:sheet.notes"))
      .join(" - ")
      .slice(0, MAX_SHEET_NAME),
    columns: [{ width: 24 }, { width: 48 }, { width: 90 }],
    rows: rows.map((row) => row.map(guardFormula)),
  };
};

/**
 * The workbook of the figures: a sheet to read in each language, the full table of the CSV file, and notes.
 * Its dates are those of the newest report, so that equal figures give equal bytes.
 */
export const figuresWorkbook = (
  editions: readonly Edition[],
  figures: readonly FigureRecord[],
  locales: readonly Locale[],
  dataPage: (locale: Locale) => string,
): WriteOptions => {
  const table = figuresTable(figures, locales);
  const newest = editions.at(-1);
  const date = new Date(`${newest?.report.date ?? "1980-01-01"}T00:00:00Z`);
  const official = newest?.official ?? "";
  return {
    sheets: [
      ...locales.map((locale) => {
        const reading = readingTable(figures, locale);
        const heads = reading.columns.map((column) => columnTitle(column, locale));
        return sheetOf(translator(locale)("data:sheet.figures"), reading, heads, true);
      }),
      sheetOf(
        "data",
        table,
        table.columns.map(({ name }) => name),
        false,
      ),
      notesSheet(editions, table, locales, dataPage),
    ],
    properties: {
      title: newest ? localized(newest.site.name, official) : "",
      creator: newest ? localized(newest.site.publisher, official) : "",
      created: date,
      modified: date,
    },
  };
};
