import { localized } from "../model/locale.ts";
import type { Edition } from "../report/edition.ts";
import type { Addresses } from "./addresses.ts";
import { annexTable } from "./annex-tables.ts";
import type { DataFile } from "./data-file.ts";
import { besideEachOther, type DataTable } from "./table.ts";
import { csvFile, spreadsheetCsvFile, workbookFiles } from "./table-files.ts";
import { withVersion } from "./version-columns.ts";
import { makeWorkbook } from "./workbook/make-workbook.ts";

/**
 * The files of a report's annexes. Of each: a workbook with a sheet a language, the table in all languages for programs,
 * that of the official language to be double-clicked, and one for programs in each translation.
 */
export const annexFiles = async (edition: Edition, addresses: Addresses): Promise<DataFile[]> => {
  const { official, report } = edition;
  const files: DataFile[] = [];
  for (const { id, name: about } of report.annexes) {
    const tables = report.languages.flatMap((locale): { locale: string; table: DataTable }[] => {
      const table = annexTable(edition, id, locale);
      return table ? [{ locale, table }] : [];
    });
    const [first] = tables;
    if (!first) continue;
    const named = { name: id, words: "annex", about };
    const cover = {
      editions: [edition] as const,
      title: (locale: string) => localized(about, locale),
      addresses,
    };
    const sheets = tables.map(({ locale, table }) => ({
      name: cover.title(locale),
      id: `${id.replaceAll("-", "_")}_${locale}`,
      title: cover.title(locale),
      table: withVersion(table, edition),
      locale,
    }));
    files.push(
      ...(await workbookFiles(
        named,
        makeWorkbook(
          cover,
          sheets,
          tables.map(({ locale }) => locale),
        ),
      )),
    );
    files.push(csvFile(named, withVersion(besideEachOther(tables), edition)));
    for (const { locale, table } of tables)
      files.push(
        locale === official
          ? spreadsheetCsvFile(named, withVersion(table, edition), locale)
          : {
              ...csvFile({ ...named, name: `${id}.${locale}`, locale }, withVersion(table, edition)),
              group: id,
            },
      );
  }
  return files;
};
