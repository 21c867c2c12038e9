import { localized, type Locale } from "../model/locale.ts";
import type { Edition } from "../report/edition.ts";
import { translator } from "../i18n/translator.ts";
import { ALL_REPORTS, type Addresses } from "./addresses.ts";
import { auditTable } from "./audit-table.ts";
import { annexTable } from "./annex-tables.ts";
import { csv } from "./csv.ts";
import { csvwMetadata } from "./csvw.ts";
import type { DataFile } from "./data-file.ts";
import { dataPackage, type PackageIdentity } from "./data-package.ts";
import { datasetWords } from "./dataset.ts";
import type { FigureRecord } from "./figure-record.ts";
import { figuresJson } from "./figures-json.ts";
import { figuresTable } from "./figures-table.ts";
import { correctionsTable, glossaryTable, indicatorsTable, unitsTable } from "./reference-tables.ts";
import { sdmxTable } from "./sdmx-table.ts";
import { ods, xlsx } from "./spreadsheet.ts";
import { stacked, type Table } from "./table.ts";
import { figuresWorkbook } from "./workbook.ts";

/** What a folder of files is made of: one report or all of them, oldest first. */
export interface Scope {
  /** The report's id or `ALL_REPORTS`. */
  readonly id: string;
  readonly editions: readonly [Edition, ...Edition[]];
  readonly figures: readonly FigureRecord[];
  /** Files of the report's charts, which another room draws. */
  readonly charts: readonly DataFile[];
}

const tableFile = (
  name: string,
  words: string,
  table: Table,
  more: Pick<DataFile, "locale" | "about"> = {},
): DataFile => ({
  name: `${name}.csv`,
  format: "csv",
  words,
  content: csv(table),
  table,
  ...more,
});

const annexFiles = (edition: Edition): DataFile[] =>
  edition.report.annexes.flatMap(({ id, name }) =>
    edition.report.languages.flatMap((locale) => {
      const table = annexTable(edition, id, locale);
      return table ? [tableFile(`${id}.${locale}`, "annex", table, { locale, about: name })] : [];
    }),
  );

const identityOf = ({ id, editions }: Scope, addresses: Addresses, locale: Locale): PackageIdentity => {
  const newest = editions.at(-1) ?? editions[0];
  if (id !== ALL_REPORTS) return { id, ...datasetWords(newest, locale), homepage: addresses.data(locale) };
  const t = translator(locale);
  const { province } = newest.site;
  return {
    id: "all-reports",
    title: t("data:dataset.allTitle", { province: province[locale] }),
    description: t("data:dataset.allDescription", { province: province[locale] }),
    homepage: addresses.data(locale),
  };
};

const jsonFile = (name: string, words: string, value: object): DataFile => ({
  name,
  format: "json",
  words,
  content: `${JSON.stringify(value, undefined, 1)}\n`,
});

/** All files of a report, or of all reports together: figures first, then tables and charts, then descriptions for machines. */
export const reportFiles = async (scope: Scope, addresses: Addresses): Promise<DataFile[]> => {
  const { editions, figures } = scope;
  const newest = editions.at(-1) ?? editions[0];
  const { languages: locales } = newest.report;
  const official = newest.official;
  const workbook = figuresWorkbook(editions, figures, locales, addresses.data);
  const main = figuresTable(figures, locales);
  const corrections = stacked(editions.map((edition) => correctionsTable(edition, locales)));
  const audits = stacked(editions.map((edition) => auditTable(edition, locales)));
  const tables: DataFile[] = [
    tableFile("figures", "figures", main),
    { name: "figures.xlsx", format: "xlsx", words: "xlsx", content: new Uint8Array(await xlsx(workbook)) },
    { name: "figures.ods", format: "ods", words: "ods", content: new Uint8Array(await ods(workbook)) },
    { name: "figures.json", format: "json", words: "json", content: figuresJson(editions, figures) },
    ...(newest.site.area ? [tableFile("figures.sdmx", "sdmx", sdmxTable(figures, newest.site.area))] : []),
    ...(scope.id === ALL_REPORTS ? [] : annexFiles(newest)),
    ...scope.charts,
    tableFile("indicators", "indicators", indicatorsTable(newest, locales, addresses)),
    tableFile("units", "units", unitsTable(newest, locales)),
    ...(audits ? [tableFile("audit", "audit", audits)] : []),
    ...(corrections ? [tableFile("corrections", "corrections", corrections)] : []),
    tableFile("glossary", "glossary", glossaryTable(newest.glossary, locales)),
  ];
  const about = {
    title: (locale: Locale) => identityOf(scope, addresses, locale).title,
    publisher: localized(newest.site.publisher, official),
    issued: newest.report.date,
  };
  const listed = tables.filter(({ format }) => format === "csv");
  return [
    ...tables,
    jsonFile(
      "datapackage.json",
      "datapackage",
      dataPackage(newest, identityOf(scope, addresses, official), listed, official),
    ),
    ...listed.flatMap(({ name, table }) =>
      table
        ? [
            jsonFile(
              `${name}-metadata.json`,
              "csvw",
              csvwMetadata(name.replace(/^.*\//, ""), table, about, locales),
            ),
          ]
        : [],
    ),
  ];
};
