import type {
  ReportData,
  ReportDetails,
  ReportRecords,
  SearchCatalogue,
  SearchRecord,
} from "./search-data.ts";

/** A year of quarters is searched as a whole; of what is older, the topics that are asked for. */
export const AT_FIRST = 4;

/** What a report has of the indicators of one topic: it is searched as a report is. */
export const partOfTopic = (
  { indicators }: Pick<SearchCatalogue, "indicators">,
  { records, details }: { readonly records: ReportRecords; readonly details: ReportDetails },
  topic: string,
): ReportData => {
  const own = new Set(indicators.flatMap((one) => (one.topic === topic ? [one.id] : [])));
  const isOwn = ({ indicator }: SearchRecord): boolean => own.has(indicator);
  const figures = records.figures.filter(isOwn);
  return { ...records, figures, details: detailsOf(figures, details.derived.filter(isOwn), details) };
};

/** The details of some of the figures, with the sentences that print them alone. */
const detailsOf = (
  figures: readonly SearchRecord[],
  derived: readonly SearchRecord[],
  details: ReportDetails,
): ReportDetails => {
  const places = figures.flatMap(({ id }) => {
    const place = details.printed[id];
    return place ? [[id, place] as const] : [];
  });
  const kept = [...new Set(places.map(([, [sentence]]) => sentence))];
  return {
    ...details,
    sentences: kept.flatMap((sentence) => details.sentences[sentence] ?? []),
    printed: Object.fromEntries(
      places.map(([id, [sentence, start, end]]) => [id, [kept.indexOf(sentence), start, end]]),
    ),
    derived,
  };
};

/** One report of its parts; nothing where there are none. */
export const joinTopics = (parts: readonly ReportData[]): ReportData | undefined =>
  parts.reduce((joined: ReportData | undefined, part) => (joined ? join(joined, part) : part), undefined);

const join = (one: ReportData, other: ReportData): ReportData => {
  const before = one.details?.sentences.length ?? 0;
  const moved = Object.entries(other.details?.printed ?? {}).map(
    ([id, [sentence, start, end]]) => [id, [sentence + before, start, end]] as const,
  );
  return {
    ...one,
    figures: [...one.figures, ...other.figures],
    details: {
      version: one.version,
      sentences: [...(one.details?.sentences ?? []), ...(other.details?.sentences ?? [])],
      printed: { ...one.details?.printed, ...Object.fromEntries(moved) },
      derived: [...(one.details?.derived ?? []), ...(other.details?.derived ?? [])],
    },
  };
};
