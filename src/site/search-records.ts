import type { Locale } from "../model/locale.ts";
import type { Edition } from "../report/edition.ts";
import { searchCatalogue } from "../search/index/catalogue.ts";
import { splitCatalogue } from "../search/index/catalogue-parts.ts";
import type { FirstData } from "../search/index/first-file.ts";
import { reportRecords } from "../search/index/figure-records.ts";
import type {
  CatalogueRest,
  ReportData,
  ReportDetails,
  ReportRecords,
  SearchCatalogue,
} from "../search/index/search-data.ts";
import { AT_FIRST, partOfTopic } from "../search/index/report-topics.ts";
import { vocabularyOf } from "../search/index/vocabulary.ts";
import { figureAddresses } from "./figure-address.ts";
import { contentSource } from "./content-source.ts";
import { editions, newestEdition } from "./editions.ts";
import { observedIndicators } from "./observed-indicators.ts";
import { pathOf } from "./routes.ts";
import { reportName } from "./report-name.ts";

/** The address of what the first hits are found in, and of what the search of all reports shares besides. */
export const firstPath = (locale: Locale): string => `/search/${locale}.json`;
export const catalogueRestPath = (locale: Locale): string => `/search/rest/${locale}.json`;

/** The address of a report's printed figures for the search, and of what is loaded after them. */
export const recordsPath = ({ report }: Edition, locale: Locale): string =>
  `/search/${report.id}/${locale}.json`;
export const detailsPath = ({ report }: Edition, locale: Locale): string =>
  `/search/${report.id}/details/${locale}.json`;

/** The address of what an older report has of one topic. */
const topicPath = ({ report }: Edition, topic: string, locale: Locale): string =>
  `/search/${report.id}/topics/${topic}/${locale}.json`;

/** The static paths of what the search loads for each report and language. */
export const reportSearchPaths = async (): Promise<
  { params: { report: string; locale: Locale }; props: { edition: Edition } }[]
> =>
  (await editions()).flatMap((edition) =>
    edition.site.languages.map((locale) => ({
      params: { report: edition.report.id, locale },
      props: { edition },
    })),
  );

/** What the search of all reports shares in one language. */
export const catalogueData = async (locale: Locale): Promise<SearchCatalogue> => {
  const { synonyms } = contentSource().reading();
  const newest = await newestEdition();
  const [first = newest, ...rest] = await editions();
  const observed = new Set(observedIndicators([first, ...rest]).map(({ id }) => id));
  return searchCatalogue([first, ...rest], locale, {
    vocabulary: vocabularyOf(newest, synonyms),
    pageOf: (indicator, language) =>
      observed.has(indicator.id)
        ? pathOf({ kind: "figure", indicator }, language, newest.official)
        : undefined,
  });
};

/** The same in the two parts in which it is loaded. */
export const catalogueParts = async (
  locale: Locale,
): Promise<{ first: SearchCatalogue; rest: CatalogueRest }> => {
  const { indicators } = await newestEdition();
  const ownNames = (id: string): number => indicators.get(id)?.everydayNames?.[locale]?.length ?? 0;
  return splitCatalogue(await catalogueData(locale), ownNames);
};

/** What the first hits are found in. */
export const firstData = async (locale: Locale): Promise<FirstData> => ({
  catalogue: (await catalogueParts(locale)).first,
  records: (await reportData(await newestEdition(), locale)).records,
});

/** What the search of one report in one language is made from. */
export const reportData = async (
  edition: Edition,
  locale: Locale,
): Promise<{ records: ReportRecords; details: ReportDetails }> => {
  const [first = edition, ...rest] = await editions();
  const addressOf = figureAddresses([first, ...rest]);
  return reportRecords(edition, locale, {
    addressOf: (figure, language) => addressOf(edition, figure, language),
    reportName: reportName(edition, locale),
    reportHref: pathOf({ kind: "report", edition }, locale, edition.official),
  });
};

/** The reports of which the search loads the topics of a question only. */
const olderEditions = async (): Promise<readonly Edition[]> => (await editions()).slice(0, -AT_FIRST);

/** The addresses of the topics of an older report; nothing of a report that is searched as a whole. */
export const topicAddresses = async (
  edition: Edition,
  locale: Locale,
): Promise<Readonly<Record<string, string>> | undefined> => {
  const isOlder = (await olderEditions()).some(({ report }) => report.id === edition.report.id);
  return isOlder
    ? Object.fromEntries(
        [...edition.topics.keys()].map((topic) => [topic, topicPath(edition, topic, locale)]),
      )
    : undefined;
};

/** The static paths of the topics of older reports: all of one report and language one after the other. */
export const topicSearchPaths = async (): Promise<
  { params: { report: string; topic: string; locale: Locale }; props: { edition: Edition } }[]
> =>
  (await olderEditions()).flatMap((edition) =>
    edition.site.languages.flatMap((locale) =>
      [...edition.topics.keys()].map((topic) => ({
        params: { report: edition.report.id, topic, locale },
        props: { edition },
      })),
    ),
  );

/** What was asked for last: the topics of a report are asked for one after the other. */
let last: Readonly<{ edition: Edition; locale: Locale; data: ReturnType<typeof reportData> }> | undefined;

/** What a report has of one topic. */
export const topicData = async (edition: Edition, locale: Locale, topic: string): Promise<ReportData> => {
  if (last?.edition !== edition || last.locale !== locale)
    last = { edition, locale, data: reportData(edition, locale) };
  return partOfTopic(await catalogueData(locale), await last.data, topic);
};
