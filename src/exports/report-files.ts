import { localized, type Locale } from "../model/locale.ts";
import type { Edition } from "../report/edition.ts";
import { releaseVersion } from "../report/release-version.ts";
import { archiveFile } from "./archive-file.ts";
import { ALL_REPORTS, type Addresses } from "./addresses.ts";
import { annexFiles } from "./annex-files.ts";
import { changeRecords, changesTable } from "./changes-table.ts";
import { csvwFiles } from "./csvw.ts";
import type { DataFile } from "./data-file.ts";
import { dataPackage, type PackageIdentity } from "./data-package.ts";
import { allReportsWords, datasetWords } from "./dataset.ts";
import type { FigureRecord } from "./figure-record.ts";
import { figuresJson } from "./figures-json.ts";
import { figuresTable } from "./figures-table.ts";
import { jsonText } from "./json-text.ts";
import { parquetFile } from "./parquet-file.ts";
import { readingTable } from "./reading-table.ts";
import { referenceFiles } from "./reference-files.ts";
import { sdmxStructure } from "./sdmx-structure.ts";
import { sdmxTable } from "./sdmx-table.ts";
import { csvFile, spreadsheetCsvFile, workbookFiles } from "./table-files.ts";
import { figuresWorkbook } from "./workbook/figures-workbook.ts";

/** What a folder of files is made of: one report or all of them, oldest first. */
export interface Scope {
  /** The report's id or `ALL_REPORTS`. */
  readonly id: string;
  readonly editions: readonly [Edition, ...Edition[]];
  readonly figures: readonly FigureRecord[];
  /** Files of the report's charts, which are drawn elsewhere. */
  readonly charts: readonly DataFile[];
}

const identityOf = ({ id, editions }: Scope, addresses: Addresses, locale: Locale): PackageIdentity => {
  const newest = editions.at(-1) ?? editions[0];
  if (id !== ALL_REPORTS) return { id, ...datasetWords(newest, locale), homepage: addresses.data(locale) };
  return { id: "all-reports", ...allReportsWords(newest, locale), homepage: addresses.data(locale) };
};

/** The figures whole, in every format; what opens in a spreadsheet comes first. */
const figureFiles = async (scope: Scope, addresses: Addresses): Promise<DataFile[]> => {
  const { editions, figures } = scope;
  const newest = editions.at(-1) ?? editions[0];
  const { official, site } = newest;
  const { languages: locales } = newest.report;
  const cover = {
    editions,
    title: (locale: Locale) => identityOf(scope, addresses, locale).title,
    addresses,
  };
  const named = { name: "figures", words: "figures" };
  const table = figuresTable(figures, locales);
  return [
    ...(await workbookFiles(named, figuresWorkbook(cover, figures, locales))),
    spreadsheetCsvFile(named, readingTable(figures, official), official),
    csvFile(named, table),
    parquetFile(named, table),
    {
      ...named,
      name: "figures.json",
      group: "figures",
      format: "json",
      content: figuresJson(editions, figures),
    },
    ...(site.area ? [csvFile({ name: "figures.sdmx", words: "sdmx" }, sdmxTable(figures, site.area))] : []),
    ...(site.area && scope.id === ALL_REPORTS ? [sdmxStructure(newest, figures, site.area, locales)] : []),
  ];
};

/** What was corrected after publication: of all reports together always, of one report when there is something. */
const changesFiles = ({ id, editions }: Scope, locales: readonly Locale[]): DataFile[] => {
  const records = changeRecords(editions);
  if (records.length === 0 && id !== ALL_REPORTS) return [];
  return [
    csvFile({ name: "changes", words: "changes" }, changesTable(records, locales)),
    {
      name: "changes.json",
      group: "changes",
      format: "json",
      words: "changes",
      content: jsonText({ changes: records }),
    },
  ];
};

/** All files of a report, or of all reports together: figures first, then tables and charts, then descriptions for machines. */
export const reportFiles = async (scope: Scope, addresses: Addresses): Promise<DataFile[]> => {
  const { editions } = scope;
  const newest = editions.at(-1) ?? editions[0];
  const { languages: locales } = newest.report;
  const { official } = newest;
  const contents: DataFile[] = [
    ...(await figureFiles(scope, addresses)),
    ...(scope.id === ALL_REPORTS ? [] : await annexFiles(newest, addresses)),
    ...scope.charts,
    ...(await referenceFiles(editions, locales, addresses)),
    ...changesFiles(scope, locales),
  ];
  const about = {
    of: (locale: Locale) => identityOf(scope, addresses, locale).title,
    publisher: localized(newest.site.publisher, official),
    issued: releaseVersion(newest).date,
    version: String(releaseVersion(newest).number),
    ...(newest.site.licence ? { licence: newest.site.licence.url } : {}),
  };
  const tables = contents.filter(({ table }) => table);
  const descriptor = dataPackage(newest, identityOf(scope, addresses, official), tables, official);
  const described: DataFile[] = [
    ...contents,
    {
      name: "datapackage.json",
      group: "datapackage",
      format: "json",
      words: "datapackage",
      content: jsonText(descriptor),
    },
    ...csvwFiles(tables, about, locales),
  ];
  return scope.id === ALL_REPORTS ? described : [archiveFile(newest, about.of, described), ...described];
};
