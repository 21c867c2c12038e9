import { joinCatalogue } from "../../search/index/catalogue-parts.ts";
import {
  readCatalogue,
  readCatalogueRest,
  readDetails,
  readRecords,
  OutdatedDataError,
} from "../../search/index/read-search-data.ts";
import type { EarlyFiles } from "./early-files.ts";
import type { NearWordsOf } from "../../search/query/near-words.ts";
import type { ReportData, SearchData } from "../../search/index/search-data.ts";

/** Where the search files of one report are, and what it is called. */
export interface ReportFiles {
  readonly name: string;
  readonly records: string;
  readonly details: string;
}

/** A year of quarters is searched without being asked for; what is older comes when the reader wants it. */
export const AT_FIRST = 4;
/** Milliseconds before a file that could not be loaded is asked for again. */
const AGAIN = [400, 1500];

/** A file that could not be loaded, with the name of what it holds. */
export class LoadError extends Error {
  override readonly name = "LoadError";
  readonly what: string;

  constructor(what: string, cause: unknown) {
    super(`could not load ${what}`, { cause });
    this.what = what;
  }
}

export interface Loading {
  readonly catalogue: string;
  readonly catalogueRest: string;
  /** The newest first. */
  readonly reports: readonly ReportFiles[];
  readonly early: EarlyFiles;
  /** Gets all that is loaded, each time that more is; with `nearWords` once nothing of the newest report is left out. */
  readonly searchIn: (data: SearchData, nearWords?: NearWordsOf) => void;
  readonly failed: (error: unknown) => void;
  /** The button that asks for older reports. */
  readonly older: HTMLButtonElement;
}

/**
 * Loads the names and the figures of the newest report first, then the names in other languages, its sentences, its
 * derived figures and what corrects typing errors, then the reports of a year, and all others once they are asked for.
 */
export const loadReports = async (loading: Loading): Promise<void> => {
  const { reports, searchIn, failed, older } = loading;
  const loaded: ReportData[] = [];
  try {
    const [newest] = reports;
    if (!newest) return;
    const [first, records] = await Promise.all([
      load(loading.catalogue, newest.name, readCatalogue, loading.early),
      load(newest.records, newest.name, readRecords, loading.early),
    ]);
    loaded.push(records);
    searchIn({ catalogue: first, reports: [...loaded] });
    await painted();
    const [rest, details, { nearWordsOf }] = await Promise.all([
      load(loading.catalogueRest, newest.name, readCatalogueRest),
      load(newest.details, newest.name, readDetails),
      import("../../search/query/near-words.ts").catch((error: unknown) => {
        throw new LoadError(newest.name, error);
      }),
    ]);
    const catalogue = joinCatalogue(first, rest);
    loaded[0] = { ...records, details };
    searchIn({ catalogue, reports: [...loaded] }, nearWordsOf);
    const loadUntil = async (count: number): Promise<void> => {
      const next = reports.slice(loaded.length, count);
      if (next.length === 0) return;
      loaded.push(...(await Promise.all(next.map(wholeReport))));
      searchIn({ catalogue, reports: [...loaded] }, nearWordsOf);
    };
    await loadUntil(AT_FIRST);
    if (loaded.length === reports.length) return;
    older.hidden = false;
    older.addEventListener("click", () => {
      older.hidden = true;
      loadUntil(reports.length).catch((error: unknown) => {
        older.hidden = false;
        failed(error);
      });
    });
  } catch (error) {
    failed(error);
  }
};

/** When the browser has drawn what is there: nothing that is loaded then delays the first hits. */
const painted = (): Promise<void> =>
  new Promise((done) => {
    const next = (): void => void setTimeout(done, 0);
    if (document.visibilityState === "hidden") next();
    else requestAnimationFrame(next);
  });

const wholeReport = async ({ name, records, details }: ReportFiles): Promise<ReportData> => {
  const [figures, rest] = await Promise.all([
    load(records, name, readRecords),
    load(details, name, readDetails),
  ]);
  return { ...figures, details: rest };
};

/** A file as `read` reads it; one that cannot be loaded is asked for again, then told with what it holds. */
const load = async <Type>(
  address: string,
  what: string,
  read: (json: unknown) => Type,
  early?: EarlyFiles,
): Promise<Type> => {
  for (let attempt = 0; ; attempt += 1) {
    try {
      const asked = attempt === 0 ? early?.get(address) : undefined;
      const response = await (asked ?? fetch(address));
      if (!response.ok) throw new Error(`${response.status} ${address}`);
      return read(await response.json());
    } catch (error) {
      const pause = AGAIN[attempt];
      if (error instanceof OutdatedDataError) throw error;
      if (pause === undefined) throw new LoadError(what, error);
      await new Promise((done) => setTimeout(done, pause));
    }
  }
};
