import { citations } from "../exports/citation.ts";
import type { Locale } from "../model/locale.ts";
import type { Edition } from "../report/edition.ts";
import { figureRecords } from "../search/figure-records.ts";
import type { SearchData } from "../search/search-data.ts";
import { vocabularyOf } from "../search/synonyms.ts";
import { observationAddress } from "./addresses.ts";
import { contentSource } from "./content-source.ts";
import { addressesOf } from "./data-files.ts";
import { derivedEntries } from "./derived-entries.ts";
import { editions } from "./editions.ts";
import { reportName } from "./routes.ts";

/** The address of a report's search records. */
export const recordsPath = (edition: Edition, locale: Locale): string =>
  `/search/${edition.report.id}/${locale}.json`;

const blank = {
  id: "",
  name: "{name}",
  value: "{value}",
  period: "{time}",
  status: "{status}",
  caveat: "",
  sentence: "",
};

/** What the search of one report in one language is made from. */
export const searchData = async (edition: Edition, locale: Locale): Promise<SearchData> => {
  const { synonyms } = contentSource().reading();
  const [first = edition, ...rest] = await editions();
  return figureRecords(edition, locale, {
    vocabulary: vocabularyOf(edition, synonyms),
    addressOf: ({ id }, language) => observationAddress(edition, id, language),
    reportName: reportName(edition, locale),
    citation: citations(edition.report, locale, "{address}", blank).plain,
    derived: derivedEntries(edition, addressesOf([first, ...rest])),
  });
};
