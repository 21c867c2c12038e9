import { isCompressed } from "../serve/encodings.ts";
import type { SiteLanguages } from "../serve/languages.ts";
import type { PassageFiles } from "./passages.ts";

/** Words of addresses, by language: `{ vi: { offline: "ngoai-tuyen" } }`. */
export type AddressWords = Readonly<
  Record<string, Readonly<Record<"offline" | "sideBySide" | "search" | "data" | "glossary", string>>>
>;

/** What the service worker keeps of a report in one language, for those who read a page at an address below `at`. */
export interface ReportBundle {
  readonly at: string;
  readonly files: readonly string[];
}

/** Where the list of what is kept of a report stands. */
export const listFile = ({ at }: ReportBundle): string => `kept${at}files.json`;

/** The address of a file: `/en/search/` for `en/search/index.html`. */
export const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, "$1")}`;

/**
 * Files that the service worker knows and may keep: all that pages are and load. Not pages for frames, pictures for other
 * sites, data that is for machines or goes with a drawing, and what hosts read.
 */
export const isCacheable = (file: string): boolean =>
  !/^(?:embed\/|cards\/|data\/figures[./]|data\/[^/]+\/charts\/|_headers$|sw\.js$|404\.html$|[^/]+\/404\/)/.test(
    file,
  ) &&
  !/\.(?:csv-metadata\.json|parquet|zip|epub)$/.test(file) &&
  !isCompressed(file);

const rootOf = (locale: string, { official }: SiteLanguages) => (locale === official ? "/" : `/${locale}/`);

/** The pages that answer for pages that are not kept, by the beginning of the address; other languages first. */
export function offlinePages(
  languages: SiteLanguages,
  words: AddressWords,
): readonly (readonly [at: string, page: string])[] {
  return [...languages.others, languages.official].map((locale) => {
    const root = rootOf(locale, languages);
    return [root, `${root}${words[locale]?.offline ?? ""}/`];
  });
}

const NO_WORDS = { search: "", data: "", glossary: "", sideBySide: "" };

/**
 * What is kept of each report in each language: its pages (not those that show two languages side by side, whose text
 * stands in the others), the pages that search and data are reached by, the search
 * records, its tables in that language or in none, all styles, scripts and fonts, and what `passages` gives. A report
 * without pages, such as a draft, has no entry.
 */
export function reportBundles(
  reports: readonly string[],
  files: readonly string[],
  languages: SiteLanguages,
  words: AddressWords,
  passages: PassageFiles,
): readonly ReportBundle[] {
  const locales = [languages.official, ...languages.others];
  const addresses = files.filter(isCacheable).map(addressOf);
  return reports.flatMap((report) =>
    locales.flatMap((locale) => {
      const root = rootOf(locale, languages);
      const at = `${root}${report}/`;
      const { search, data, glossary, sideBySide } = words[locale] ?? NO_WORDS;
      const pages = [root, ...[search, data, glossary].map((word) => `${root}${word}/`)];
      const others = locales.filter((other) => other !== locale);
      const isKept = (address: string) =>
        (address.startsWith(at) && !address.startsWith(`${at}${sideBySide}/`)) ||
        pages.includes(address) ||
        isSearchFile(address, report, locale) ||
        isTableOf(address, report, others) ||
        address.startsWith("/assets/");
      const isThere = addresses.includes(at);
      return isThere ? [{ at, files: [...addresses.filter(isKept), ...passages(at, others)] }] : [];
    }),
  );
}

/** What the search of a report loads: the names and words of all reports, the report's figures, its sentences. */
function isSearchFile(address: string, report: string, locale: string): boolean {
  const at = `/search/${report}`;
  const shared = [`/search/${locale}.json`, `/search/rest/${locale}.json`];
  return [...shared, `${at}/${locale}.json`, `${at}/details/${locale}.json`].includes(address);
}

/** `/data/2021-q1/figures.csv`, `/data/2021-q1/work-programme.vi.csv`. */
function isTableOf(address: string, report: string, others: readonly string[]): boolean {
  const [, id, name] = /^\/data\/([^/]+)\/([^/]+)\.csv$/.exec(address) ?? [];
  return id === report && !others.some((other) => name?.endsWith(`.${other}`));
}
