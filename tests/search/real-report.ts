import { parse } from "yaml";
import { readContentFiles } from "../../scripts/content/read-files.ts";
import type { Addresses } from "../../src/exports/addresses.ts";
import type { Edition } from "../../src/report/edition.ts";
import { searchCatalogue } from "../../src/search/index/catalogue.ts";
import { reportRecords } from "../../src/search/index/figure-records.ts";
import type { SearchData } from "../../src/search/index/search-data.ts";
import { derivedEntries } from "../../src/site/derived-entries.ts";
import { vocabularyOf } from "../../src/search/index/vocabulary.ts";
import { synonymFile, type SynonymFile } from "../../src/model/synonyms.ts";

const files = readContentFiles(process.cwd());

export const synonyms = (): SynonymFile => synonymFile.parse(parse(files.get("content/synonyms.yaml") ?? ""));

const addresses: Addresses = {
  sentence: (_, id, locale) => `https://example.org/${locale}/#${id}`,
  indicator: (_, id, locale) => `https://example.org/${locale}/${id}/`,
  report: (_, locale) => `https://example.org/${locale}/`,
  data: (locale) => `https://example.org/${locale}/data/`,
};

/** Everything that the search page knows of one report. */
export const realData = (edition: Edition, locale: string): SearchData => {
  const { records, details } = reportRecords(edition, locale, {
    addressOf: ({ section, id }, language) => `/${language}/${section}/#${id}`,
    reportName: edition.report.id,
    reportHref: `/${locale}/`,
    derived: derivedEntries(edition, addresses),
  });
  const catalogue = searchCatalogue([edition], locale, {
    vocabulary: vocabularyOf(edition, synonyms()),
    pageOf: ({ id }, language) => `/${language}/${id}/`,
  });
  return { catalogue, reports: [{ ...records, details }] };
};
