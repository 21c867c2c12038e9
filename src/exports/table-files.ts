import type { Locale } from "../model/locale.ts";
import { csv, spreadsheetCsv } from "./csv.ts";
import type { DataFile } from "./data-file.ts";
import type { DataTable } from "./table.ts";
import { ods } from "./workbook/ods.ts";
import type { Workbook } from "./workbook/workbook.ts";
import { xlsx } from "./workbook/xlsx.ts";

/** What the formats of one content share. */
export type Named = Pick<DataFile, "words" | "about" | "locale"> & { readonly name: string };

const base = ({ name, words, about, locale }: Named, ending: string) => ({
  name: `${name}.${ending}`,
  words,
  group: name,
  ...(about ? { about } : {}),
  ...(locale === undefined ? {} : { locale }),
});

/** A table for programs: `<name>.csv`. */
export const csvFile = (named: Named, table: DataTable): DataFile => ({
  ...base(named, "csv"),
  format: "csv",
  content: csv(table),
  table,
});

/** The table to be double-clicked where spreadsheets are set to `locale`: `<name>.<locale>.csv`. */
export const spreadsheetCsvFile = (named: Named, table: DataTable, locale: Locale): DataFile => ({
  ...base(named, `${locale}.csv`),
  format: "csv",
  opensIn: locale,
  content: spreadsheetCsv(table, locale),
});

export const xlsxFile = async (named: Named, workbook: Workbook): Promise<DataFile> => ({
  ...base(named, "xlsx"),
  format: "xlsx",
  content: new Uint8Array(await xlsx(workbook)),
});

const odsFile = (named: Named, workbook: Workbook): DataFile => ({
  ...base(named, "ods"),
  format: "ods",
  content: new Uint8Array(ods(workbook)),
});

/** The same workbook for Excel and for LibreOffice: Excel first. */
export const workbookFiles = async (named: Named, workbook: Workbook): Promise<DataFile[]> => [
  await xlsxFile(named, workbook),
  odsFile(named, workbook),
];
