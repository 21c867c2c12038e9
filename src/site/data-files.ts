import type { Addresses } from "../exports/addresses.ts";
import { ALL_REPORTS } from "../exports/addresses.ts";
import { bytesOf, type DataFile } from "../exports/data-file.ts";
import { indicatorFile } from "../exports/indicator-file.ts";
import { xlsxFile } from "../exports/table-files.ts";
import { figuresWorkbook } from "../exports/workbook/figures-workbook.ts";
import { localized, type Locale } from "../model/locale.ts";
import type { FigureRecord } from "../exports/figure-record.ts";
import { figureRecords } from "../exports/figure-records.ts";
import { reportFiles } from "../exports/report-files.ts";
import type { Edition } from "../report/edition.ts";
import { observationAddress } from "./addresses.ts";
import { figureAddresses } from "./figure-address.ts";
import { perReading } from "./content-source.ts";
import { editions, supersededEditions } from "./editions.ts";
import { chartFiles } from "./chart-files.ts";
import { observedIndicators } from "./observed-indicators.ts";
import { epubFiles } from "./report-documents.ts";
import { pathOf } from "./routes.ts";

/** The files of one folder below /data/: of a report, or of all reports together. */
export interface DataFolder {
  readonly id: string;
  /** The report, or the newest one. */
  readonly edition: Edition;
  readonly files: readonly DataFile[];
}

/** The whole addresses of pages, as the files name them. `all` are the reports of the site. */
const addressesOf = (all: readonly [Edition, ...Edition[]]): Addresses => {
  const [{ site, official }] = all;
  const observed = new Map(observedIndicators(all).map((indicator) => [indicator.id, indicator]));
  const whole = (path: string): string => new URL(path, site.url).href;
  const figureAddress = figureAddresses(all);
  return {
    figure: (edition, figure, locale) => whole(figureAddress(edition, figure, locale)),
    sentence: (edition, id, locale) => whole(observationAddress(edition, id, locale)),
    indicator: (_, id, locale) => {
      const indicator = observed.get(id);
      return indicator && whole(pathOf({ kind: "figure", indicator }, locale, official));
    },
    report: (edition, locale) => whole(pathOf({ kind: "report", edition }, locale, official)),
    data: (locale) => whole(pathOf({ kind: "data" }, locale, official)),
  };
};

/** A file as it waits to be written: its bytes, and of its table what the pages describe. Many reports are held so at once. */
const kept = (file: DataFile): DataFile => ({
  ...file,
  content: bytesOf(file),
  ...(file.table ? { table: { ...file.table, rows: [] } } : {}),
});

/** A workbook a topic, named by it, and a file an indicator. */
const indicatorFiles = async (
  editions: readonly [Edition, ...Edition[]],
  figures: readonly FigureRecord[],
  addresses: Addresses,
): Promise<DataFile[]> => {
  const newest = editions.at(-1) ?? editions[0];
  const { languages } = newest.report;
  const byIndicator = Map.groupBy(figures, ({ indicator }) => indicator);
  const files: DataFile[] = [];
  for (const indicator of observedIndicators(editions)) {
    const file = indicatorFile(indicator, editions, byIndicator.get(indicator.id) ?? []);
    if (file) files.push(file);
  }
  for (const { id, name } of newest.topics.values()) {
    const own = figures.filter(({ indicator }) => newest.indicators.get(indicator)?.topic === id);
    if (own.length === 0) continue;
    const cover = { editions, title: (locale: Locale) => localized(name, locale), addresses };
    const named = { name: id, words: "topic", about: name };
    files.push(await xlsxFile(named, figuresWorkbook(cover, own, languages)));
  }
  return files;
};

interface DataFolders {
  readonly addresses: Addresses;
  /** Of reports, the oldest first, and of all reports together. */
  readonly folders: readonly DataFolder[];
  /** Of versions that other ones have replaced. */
  readonly superseded: readonly DataFolder[];
  /** Of single indicators and topics, in a folder of their own. */
  readonly indicators: readonly DataFile[];
}

const makeFolders = async (): Promise<DataFolders> => {
  const [first, ...rest] = await editions();
  if (!first) throw new Error("no report is published");
  const all = [first, ...rest] as const;
  const newest = all.at(-1) ?? first;
  const addresses = addressesOf(all);
  const ownFiles = async (
    edition: Edition,
    id: string,
    figures: readonly FigureRecord[],
  ): Promise<DataFile[]> =>
    reportFiles(
      { id, editions: [edition], figures, charts: await chartFiles(edition, addresses) },
      addresses,
    );
  const allFigures: FigureRecord[] = [];
  const folders: DataFolder[] = [];
  for (const edition of all) {
    const { id } = edition.report;
    const figures = figureRecords(edition, addresses);
    allFigures.push(...figures);
    const files = await ownFiles(edition, id, figures);
    folders.push({ id, edition, files: [...files, ...epubFiles(edition, addresses)].map(kept) });
  }
  const together = { id: ALL_REPORTS, editions: all, figures: allFigures, charts: [] };
  const files = await reportFiles(together, addresses);
  folders.push({ id: ALL_REPORTS, edition: newest, files: files.map(kept) });
  const indicators = await indicatorFiles(all, allFigures, addresses);
  const superseded: DataFolder[] = [];
  for (const edition of await supersededEditions()) {
    const id = `${edition.report.id}/v${edition.supersededVersion ?? 0}`;
    const files = await ownFiles(edition, id, figureRecords(edition, addresses));
    superseded.push({ id, edition, files: files.map(kept) });
  }
  return { addresses, folders, superseded, indicators: indicators.map(kept) };
};

/** All folders of files, oldest report first, all reports together last; and the addresses that they name. */
export const dataFolders = perReading(makeFolders);

/** The files of a version that another one has replaced. */
export const supersededFolder = async (edition: Edition): Promise<DataFolder> => {
  const { superseded } = await dataFolders();
  const folder = superseded.find((one) => one.edition === edition);
  if (!folder) throw new Error(`no files of version ${edition.supersededVersion ?? 0}`);
  return folder;
};
