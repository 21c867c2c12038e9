import type { Locale } from "../model/locale.ts";
import { translator } from "../i18n/translator.ts";
import type { Edition } from "../report/edition.ts";
import type { Addresses } from "./addresses.ts";
import { auditTable } from "./audit-table.ts";
import type { DataFile } from "./data-file.ts";
import { fileTitle } from "./file-words.ts";
import { correctionsTable, glossaryTable, indicatorsTable, unitsTable } from "./reference-tables.ts";
import { stacked, type DataTable } from "./table.ts";
import { csvFile, spreadsheetCsvFile, workbookFiles } from "./table-files.ts";
import { withVersion } from "./version-columns.ts";
import { makeWorkbook } from "./workbook/make-workbook.ts";

/** What explains the figures, by the name of its file. */
const referenceTables = (
  editions: readonly [Edition, ...Edition[]],
  locales: readonly Locale[],
  addresses: Addresses,
): { readonly name: string; readonly table: DataTable }[] => {
  const newest = editions.at(-1) ?? editions[0];
  const corrections = stacked(
    editions.map((edition) => withVersion(correctionsTable(edition, locales), edition)),
  );
  const audits = stacked(editions.map((edition) => withVersion(auditTable(edition, locales), edition)));
  const shared = (table: DataTable): DataTable => withVersion(table, newest);
  return [
    { name: "indicators", table: shared(indicatorsTable(newest, locales, addresses)) },
    { name: "units", table: shared(unitsTable(newest, locales)) },
    ...(audits ? [{ name: "audit", table: audits }] : []),
    ...(corrections ? [{ name: "corrections", table: corrections }] : []),
    { name: "glossary", table: shared(glossaryTable(newest.glossary, locales)) },
  ];
};

/** The files of what explains the figures: one workbook of all tables, and each table as CSV. */
export const referenceFiles = async (
  editions: readonly [Edition, ...Edition[]],
  locales: readonly Locale[],
  addresses: Addresses,
): Promise<DataFile[]> => {
  const { official } = editions.at(-1) ?? editions[0];
  const tables = referenceTables(editions, locales, addresses);
  const cover = {
    editions,
    title: (locale: Locale) => translator(locale)("data:file.reference.title"),
    addresses,
  };
  const sheets = tables.map(({ name, table }) => ({
    name,
    id: name,
    title: locales.map((locale) => fileTitle({ words: name }, locale)).join(" / "),
    table,
  }));
  const named = { name: "reference", words: "reference" };
  return [
    ...(await workbookFiles(named, makeWorkbook(cover, sheets, locales))),
    ...tables.flatMap(({ name, table }) => [
      csvFile({ name, words: name }, table),
      spreadsheetCsvFile({ name, words: name }, table, official),
    ]),
  ];
};
