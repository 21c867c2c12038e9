import { joinCatalogue } from "../../search/index/catalogue-parts.ts";
import { readFirstFile } from "../../search/index/first-file.ts";
import {
  readCatalogueRest,
  readDetails,
  readPart,
  readRecords,
  OutdatedDataError,
} from "../../search/index/read-search-data.ts";
import type { EarlyFile } from "./early-file.ts";
import type { NearWordsOf } from "../../search/query/near-words.ts";
import type { ReportData, SearchCatalogue, SearchData } from "../../search/index/search-data.ts";
import { AT_FIRST } from "../../search/index/report-topics.ts";
import { olderReports, type LoadPart } from "./older-reports.ts";

/** Where the search files of one report are, and what it is called. */
export interface ReportFiles {
  readonly name: string;
  readonly records: string;
  readonly details: string;
  /** The topics that an older report is also kept by, each in a file of its own. */
  readonly topics?: Readonly<Record<string, string>>;
}

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
  readonly first: string;
  readonly catalogueRest: string;
  /** The newest first. */
  readonly reports: readonly ReportFiles[];
  readonly early: EarlyFile;
  /** Gets the names and words before the figures are there. */
  readonly prepare: (catalogue: SearchCatalogue) => void;
  /** Gets all that is loaded, each time that more is; with `nearWords` once nothing of the newest report is left out. */
  readonly searchIn: (data: SearchData, nearWords?: NearWordsOf) => void;
  readonly failed: (error: unknown) => void;
  /** The button that asks for older reports. */
  readonly older: HTMLButtonElement;
  /** Gets what looks in older reports for topics, undefined for all of them, once the reader wants them. */
  readonly olderWanted: (look: (topics: readonly string[] | undefined) => void) => void;
}

/**
 * Loads the names and the figures of the newest report first, then the names in other languages, its sentences, its
 * derived figures and what corrects typing errors, then the reports of a year. Of all others the topics of a question come
 * once they are asked for.
 */
export const loadReports = async (loading: Loading): Promise<void> => {
  const { reports, searchIn, failed, older } = loading;
  const loaded: ReportData[] = [];
  try {
    const [newest] = reports;
    if (!newest) return;
    const { catalogue: first, records } = await load(
      loading.first,
      newest.name,
      (response) => readFirstFile(piecesOf(response), loading.prepare),
      loading.early,
    );
    loaded.push(records);
    searchIn({ catalogue: first, reports: [...loaded] });
    await painted();
    const [rest, details, { nearWordsOf }] = await Promise.all([
      load(loading.catalogueRest, newest.name, json(readCatalogueRest)),
      load(newest.details, newest.name, json(readDetails)),
      import("../../search/query/near-words.ts").catch((error: unknown) => {
        throw new LoadError(newest.name, error);
      }),
    ]);
    const catalogue = joinCatalogue(first, rest);
    loaded[0] = { ...records, details };
    searchIn({ catalogue, reports: [...loaded] }, nearWordsOf);
    const year = reports.slice(loaded.length, AT_FIRST);
    if (year.length > 0) {
      loaded.push(...(await Promise.all(year.map((report) => loadPart(report)))));
      searchIn({ catalogue, reports: [...loaded] }, nearWordsOf);
    }
    if (loaded.length === reports.length) return;
    const more = olderReports(reports.slice(AT_FIRST), loadPart);
    const look = async (topics: readonly string[] | undefined): Promise<void> => {
      try {
        const found = await more(topics);
        if (found) searchIn({ catalogue, reports: [...loaded, ...found] }, nearWordsOf);
      } catch (error) {
        failed(error);
      }
    };
    older.hidden = false;
    older.addEventListener("click", () => {
      older.hidden = true;
      loading.olderWanted((topics) => void look(topics));
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

/** A part of a report, or all of it. */
const loadPart: LoadPart<ReportFiles> = async ({ name, records, details, topics }, topic) => {
  const address = topic === undefined ? undefined : topics?.[topic];
  if (address !== undefined) return load(address, name, json(readPart));
  const [figures, rest] = await Promise.all([
    load(records, name, json(readRecords)),
    load(details, name, json(readDetails)),
  ]);
  return { ...figures, details: rest };
};

/** Reads an answer once it is there as a whole. */
const json =
  <Type>(read: (json: unknown) => Type) =>
  async (response: Response): Promise<Type> =>
    read(await response.json());

/** The text of an answer in the pieces that come. */
async function* piecesOf({ body }: Response): AsyncGenerator<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  for (;;) {
    const { done = true, value } = (await reader?.read()) ?? {};
    if (done) return;
    yield decoder.decode(value, { stream: true });
  }
}

/** A file as `read` reads it; one that cannot be loaded is asked for again, then told with what it holds. */
const load = async <Type>(
  address: string,
  what: string,
  read: (response: Response) => Promise<Type>,
  early?: EarlyFile,
): Promise<Type> => {
  for (let attempt = 0; ; attempt += 1) {
    try {
      const response = await ((attempt === 0 ? early : undefined) ?? fetch(address));
      if (!response.ok) throw new Error(`${response.status} ${address}`);
      return await read(response);
    } catch (error) {
      const pause = AGAIN[attempt];
      if (error instanceof OutdatedDataError) throw error;
      if (pause === undefined) throw new LoadError(what, error);
      await new Promise((done) => setTimeout(done, pause));
    }
  }
};
