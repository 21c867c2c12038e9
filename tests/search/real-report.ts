import { parse } from "yaml";
import { readContentFiles } from "../../scripts/content/read-files.ts";
import { isDerived } from "../../src/derive/figure.ts";
import { figureAnchor } from "../../src/exports/addresses.ts";
import type { Edition } from "../../src/report/edition.ts";
import { searchCatalogue } from "../../src/search/index/catalogue.ts";
import { reportRecords } from "../../src/search/index/figure-records.ts";
import { makeSearch } from "../../src/search/correcting-search.ts";
import type { SearchData } from "../../src/search/index/search-data.ts";
import type { Search } from "../../src/search/search.ts";
import { vocabularyOf } from "../../src/search/index/vocabulary.ts";
import { synonymFile, type SynonymFile } from "../../src/model/synonyms.ts";

const files = readContentFiles(process.cwd());

export const synonyms = (): SynonymFile => synonymFile.parse(parse(files.get("content/synonyms.yaml") ?? ""));

const made = new Map<string, { readonly data: SearchData; readonly search: Search }>();

/** Everything that the search page knows of one report in one language, and the search over it: made once a worker. */
export const realSearch = (edition: Edition, locale: string) => {
  const key = `${edition.report.id} ${locale}`;
  const before = made.get(key);
  if (before) return before;
  const data = realData(edition, locale);
  const now = { data, search: makeSearch(data) };
  made.set(key, now);
  return now;
};

/** Everything that the search page knows of one report. */
export const realData = (edition: Edition, locale: string): SearchData => {
  const { records, details } = reportRecords(edition, locale, {
    addressOf: (figure, language) =>
      isDerived(figure)
        ? `/${language}/${figure.indicator}/#${figureAnchor(edition, figure.id)}`
        : `/${language}/${figure.section}/#${figure.id}`,
    reportName: edition.report.id,
    reportHref: `/${locale}/`,
  });
  const catalogue = searchCatalogue([edition], locale, {
    vocabulary: vocabularyOf(edition, synonyms()),
    pageOf: ({ id }, language) => `/${language}/${id}/`,
  });
  return { catalogue, reports: [{ ...records, details }] };
};
