import { parse } from "yaml";
import { readContentFiles } from "../../scripts/content/read-files.ts";
import type { Addresses } from "../../src/exports/addresses.ts";
import type { Edition } from "../../src/report/edition.ts";
import { figureRecords } from "../../src/search/figure-records.ts";
import type { SearchData } from "../../src/search/search-data.ts";
import { derivedEntries } from "../../src/site/derived-entries.ts";
import { vocabularyOf } from "../../src/search/synonyms.ts";
import { synonymFile, type SynonymFile } from "../../src/model/synonyms.ts";

const files = readContentFiles(process.cwd());

export const synonyms = (): SynonymFile => synonymFile.parse(parse(files.get("content/synonyms.yaml") ?? ""));

const addresses: Addresses = {
  sentence: (_, id, locale) => `https://example.org/${locale}/#${id}`,
  indicator: (_, id, locale) => `https://example.org/${locale}/${id}/`,
  report: (_, locale) => `https://example.org/${locale}/`,
  data: (locale) => `https://example.org/${locale}/data/`,
};

/** Everything that the search page knows. */
export const realData = (edition: Edition, locale: string): SearchData =>
  figureRecords(edition, locale, {
    vocabulary: vocabularyOf(edition, synonyms()),
    addressOf: ({ section, id }, language) => `/${language}/${section}/#${id}`,
    reportName: edition.report.id,
    citation: "{name}: {value}",
    derived: derivedEntries(edition, addresses),
  });
