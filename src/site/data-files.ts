import type { Addresses } from "../exports/addresses.ts";
import { ALL_REPORTS } from "../exports/addresses.ts";
import type { DataFile } from "../exports/data-file.ts";
import { derivedFigures } from "../exports/derived-record.ts";
import { reportedFigures } from "../exports/figure-record.ts";
import { reportFiles } from "../exports/report-files.ts";
import type { Edition } from "../report/edition.ts";
import { observationAddress } from "./addresses.ts";
import { editions } from "./editions.ts";
import { chartFiles } from "./chart-files.ts";
import { observedIndicators, pathOf } from "./routes.ts";

/** The files of one folder below /data/: of a report, or of all reports together. */
export interface DataFolder {
  readonly id: string;
  /** The report, or the newest one. */
  readonly edition: Edition;
  readonly files: readonly DataFile[];
}

/** The whole addresses of pages, as the files name them. `all` are the reports of the site. */
export const addressesOf = (all: readonly [Edition, ...Edition[]]): Addresses => {
  const [{ site, official }] = all;
  const observed = new Map(observedIndicators(all).map((indicator) => [indicator.id, indicator]));
  const whole = (path: string): string => new URL(path, site.url).href;
  return {
    sentence: (edition, id, locale) => whole(observationAddress(edition, id, locale)),
    indicator: (_, id, locale) => {
      const indicator = observed.get(id);
      return indicator && whole(pathOf({ kind: "figure", indicator }, locale, official));
    },
    report: (edition, locale) => whole(pathOf({ kind: "report", edition }, locale, official)),
    data: (locale) => whole(pathOf({ kind: "data" }, locale, official)),
  };
};

const makeFolders = async (): Promise<{ addresses: Addresses; folders: DataFolder[] }> => {
  const [first, ...rest] = await editions();
  if (!first) throw new Error("no report is published");
  const all = [first, ...rest] as const;
  const newest = all.at(-1) ?? first;
  const addresses = addressesOf(all);
  const figuresOf = (edition: Edition) => [
    ...reportedFigures(edition, addresses),
    ...derivedFigures(edition, addresses),
  ];
  const reports = all.map(async (edition): Promise<DataFolder> => ({
    id: edition.report.id,
    edition,
    files: await reportFiles(
      {
        id: edition.report.id,
        editions: [edition],
        figures: figuresOf(edition),
        charts: chartFiles(edition),
      },
      addresses,
    ),
  }));
  const together = { id: ALL_REPORTS, editions: all, figures: all.flatMap(figuresOf), charts: [] };
  const folders = [
    ...(await Promise.all(reports)),
    { id: ALL_REPORTS, edition: newest, files: await reportFiles(together, addresses) },
  ];
  return { addresses, folders };
};

let made: ReturnType<typeof makeFolders> | undefined;

/** All folders of files, oldest report first, all reports together last; and the addresses that they name. */
export const dataFolders = (): ReturnType<typeof makeFolders> => (made ??= makeFolders());
