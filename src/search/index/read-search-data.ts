import { unpackRecords, type PackedRecords } from "./packed-records.ts";
import {
  SEARCH_DATA_VERSION,
  type CatalogueRest,
  type ReportData,
  type ReportDetails,
  type ReportRecords,
  type SearchCatalogue,
} from "./search-data.ts";

/** The records are of another version than the script, as when a cached script meets the records of a newer site. */
export class OutdatedDataError extends Error {
  override readonly name = "OutdatedDataError";
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string";
const isNumber: Check = (value) => typeof value === "number";
const listOf =
  (item: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(item);
const recordOf =
  (item: Check): Check =>
  (value) =>
    isObject(value) && Object.values(value).every(item);
const shape = (fields: Readonly<Record<string, Check>>): Check => {
  const checks = Object.entries(fields);
  return (value) => isObject(value) && checks.every(([name, check]) => check(value[name]));
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The fields that the search cannot do without. Optional ones are read where they are there. */
const figureFields = {
  id: isText,
  kind: isText,
  value: isText,
  unit: isText,
  text: isText,
  time: isText,
  period: isText,
  status: isText,
};
const isPackedFigure = shape(figureFields);
const isFigure = shape({ ...figureFields, indicator: isText, href: isText });
const splitLists = {
  groups: listOf(listOf(isText)),
  narrower: recordOf(listOf(isText)),
  related: recordOf(listOf(isText)),
  intents: recordOf(listOf(isText)),
  fillers: listOf(isText),
  minor: listOf(isText),
};
const isCatalogue = shape({
  locale: isText,
  kinds: recordOf(isText),
  statuses: recordOf(isText),
  topics: recordOf(listOf(isText)),
  indicators: listOf(shape({ id: isText, names: listOf(isText), topic: isText })),
  units: recordOf(shape({ dimension: isText, factor: isText, forms: listOf(isText) })),
  vocabulary: shape({
    ...splitLists,
    elsewhere: listOf(isText),
    measures: listOf(isText),
    places: listOf(isText),
  }),
  languages: listOf(
    shape({
      restricting: listOf(isText),
      articles: listOf(isText),
      functionWords: listOf(isText),
      denying: listOf(isText),
      remaining: listOf(isText),
      documents: listOf(isText),
      numbers: isObject,
      times: isObject,
    }),
  ),
});
const isRest = shape({ vocabulary: shape(splitLists), indicators: listOf(shape({ names: listOf(isText) })) });
const recordFields = {
  report: shape({ id: isText, name: isText, period: isText, href: isText }),
  sections: listOf(isText),
  pages: listOf(isText),
  figures: listOf(isPackedFigure),
};
const isRecords = shape(recordFields);
const detailFields = {
  sentences: listOf(isText),
  printed: recordOf(listOf(isNumber)),
  derived: listOf(isFigure),
};
const isDetails = shape(detailFields);
const isPart = shape({ ...recordFields, details: shape(detailFields) });

/**
 * A file of the search, parsed from JSON. Throws an OutdatedDataError for another version, a TypeError for data of the
 * present version that lacks a field. No schema library: the script of the search page stays small.
 */
const checked = (json: unknown, check: Check): unknown => {
  const version = isObject(json) ? json["version"] : undefined;
  if (version !== SEARCH_DATA_VERSION)
    throw new OutdatedDataError(
      `search data of version ${String(version)}, expected ${String(SEARCH_DATA_VERSION)}`,
    );
  if (!check(json)) throw new TypeError("search data with missing fields");
  return json;
};

export const readCatalogue = (json: unknown): SearchCatalogue =>
  checked(json, isCatalogue) as SearchCatalogue;
export const readCatalogueRest = (json: unknown): CatalogueRest => checked(json, isRest) as CatalogueRest;
export const readRecords = (json: unknown): ReportRecords =>
  unpackRecords(checked(json, isRecords) as PackedRecords);
export const readDetails = (json: unknown): ReportDetails => checked(json, isDetails) as ReportDetails;
/** What a report has of one topic. */
export const readPart = (json: unknown): ReportData =>
  unpackRecords(checked(json, isPart) as PackedRecords<ReportData>);
