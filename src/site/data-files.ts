import type { Addresses } from "../exports/addresses.ts";
import { ALL_REPORTS } from "../exports/addresses.ts";
import type { DataFile } from "../exports/data-file.ts";
import { reportedFigures } from "../exports/figure-record.ts";
import { reportFiles } from "../exports/report-files.ts";
import type { Edition } from "../report/edition.ts";
import { observationAddress } from "./addresses.ts";
import { editions } from "./editions.ts";
import { pathOf } from "./routes.ts";

/** The files of one folder below /data/: of a report, or of all reports together. */
export interface DataFolder {
  readonly id: string;
  /** The report, or the newest one. */
  readonly edition: Edition;
  readonly files: readonly DataFile[];
}

/** The whole addresses of pages, as the files name them. */
export const addressesOf = ({ site, official }: Edition): Addresses => {
  const whole = (path: string): string => new URL(path, site.url).href;
  return {
    sentence: (edition, id, locale) => whole(observationAddress(edition, id, locale)),
    indicator: (edition, id, locale) => {
      const indicator = edition.indicators.get(id);
      return indicator ? whole(pathOf({ kind: "figure", indicator }, locale, official)) : "";
    },
    report: (edition, locale) => whole(pathOf({ kind: "report", edition }, locale, official)),
    data: (locale) => whole(pathOf({ kind: "data" }, locale, official)),
  };
};

const makeFolders = async (): Promise<DataFolder[]> => {
  const all = await editions();
  const [first, ...rest] = all;
  if (!first) return [];
  const newest = all.at(-1) ?? first;
  const addresses = addressesOf(newest);
  const figuresOf = (edition: Edition) => reportedFigures(edition, addresses);
  const reports = all.map(async (edition): Promise<DataFolder> => ({
    id: edition.report.id,
    edition,
    files: await reportFiles({ id: edition.report.id, editions: [edition], figures: figuresOf(edition), charts: [] }, addresses),
  }));
  const together = { id: ALL_REPORTS, editions: [first, ...rest] as const, figures: all.flatMap(figuresOf), charts: [] };
  return [...(await Promise.all(reports)), { id: ALL_REPORTS, edition: newest, files: await reportFiles(together, addresses) }];
};

let made: Promise<DataFolder[]> | undefined;

/** All folders of files, oldest report first, all reports together last. */
export const dataFolders = (): Promise<DataFolder[]> => (made ??= makeFolders());
