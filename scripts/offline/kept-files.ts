import type { SiteLanguages } from "../serve/languages.ts";
import { isCompressed } from "../serve/encodings.ts";

/** Words of addresses, by language: `{ vi: { offline: "ngoai-tuyen" } }`. */
export type AddressWords = Readonly<
  Record<string, Readonly<Record<"offline" | "search" | "data" | "glossary", string>>>
>;

/** What the service worker keeps of a report in one language, for those who read a page at an address below `at`. */
export interface KeptReport {
  readonly at: string;
  readonly files: readonly string[];
}

/** The address of a file: `/en/search/` for `en/search/index.html`. */
export const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, "$1")}`;

/** Files that the service worker may keep: all but pages for frames, pictures for other sites, and what hosts read. */
export const mayBeKept = (file: string): boolean =>
  !/^(?:embed\/|cards\/|_headers$|sw\.js$|404\.html$|[^/]+\/404\/)/.test(file) && !isCompressed(file);

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

/**
 * What is kept of each report in each language: its pages, the pages that search and data are reached by, the search
 * records, the index of its text, its tables in that language or in none, and all styles, scripts and fonts.
 */
export function keptReports(
  reports: readonly string[],
  files: readonly string[],
  languages: SiteLanguages,
  words: AddressWords,
): readonly KeptReport[] {
  const locales = [languages.official, ...languages.others];
  return reports.flatMap((report) =>
    locales.map((locale) => {
      const root = rootOf(locale, languages);
      const at = `${root}${report}/`;
      const { search, data, glossary } = words[locale] ?? { search: "", data: "", glossary: "" };
      const pages = [root, ...[search, data, glossary].map((word) => `${root}${word}/`)];
      const others = locales.filter((other) => other !== locale);
      const isKept = (address: string) =>
        address.startsWith(at) ||
        pages.includes(address) ||
        address === `/search/${report}/${locale}.json` ||
        isPassageFile(address, others) ||
        isTable(address, report, others) ||
        address.startsWith("/assets/");
      return { at, files: files.filter(mayBeKept).map(addressOf).filter(isKept) };
    }),
  );
}

/** Pagefind's files name their language or none: `/pagefind/index/vi_1f2e.pf_index`, `/pagefind/pagefind.js`. */
function isPassageFile(address: string, others: readonly string[]): boolean {
  const parts = address.split(/[/_.]/);
  return parts[1] === "pagefind" && !parts.some((part) => others.includes(part));
}

/** `/data/2021-q1/figures.csv`, `/data/2021-q1/work-programme.vi.csv`; not the files of single charts. */
function isTable(address: string, report: string, others: readonly string[]): boolean {
  const [, id, name] = /^\/data\/([^/]+)\/([^/]+)\.csv$/.exec(address) ?? [];
  return id === report && !others.some((other) => name?.endsWith(`.${other}`));
}
