import type { Filters } from "../../search/filters.ts";
import { joinTopics } from "../../search/index/report-topics.ts";
import type { ReportData } from "../../search/index/search-data.ts";
import type { Found } from "../../search/search.ts";

/** So many answers say of which topic a question is. */
const TELLING = 3;

/** The topics that a question is of; undefined where nothing tells, as with a number that no loaded report has. */
export const topicsOf = (
  { hits, nearest }: Pick<Found, "hits" | "nearest">,
  { topic }: Filters,
): readonly string[] | undefined => {
  if (topic) return [topic];
  const answers = (hits.length > 0 ? hits : nearest).slice(0, TELLING);
  return answers.length > 0 ? [...new Set(answers.map(({ figure }) => figure.indicator.topic))] : undefined;
};

/** A report that is kept by topic. */
interface OlderReport {
  readonly topics?: Readonly<Record<string, string>>;
}

/** Loads a part of a report, or, without a topic, all of it. */
export type LoadPart<Report> = (report: Report, topic?: string) => Promise<ReportData>;

/**
 * Older reports, loaded by topic, one question after the other. What is returned takes the topics that are asked for,
 * undefined for all of them, and gives the reports as far as they are then loaded, the newest first; nothing when nothing
 * was to be loaded.
 */
export const olderReports = <Report extends OlderReport>(
  reports: readonly Report[],
  load: LoadPart<Report>,
) => {
  let parts = reports.map((): readonly ReportData[] => []);
  const known = new Set<string>();
  let isWhole = false;
  let before: Promise<unknown> = Promise.resolve();
  const loadTopics = async (
    topics: readonly string[] | undefined,
  ): Promise<readonly ReportData[] | undefined> => {
    const next = topics?.filter((topic) => !known.has(topic));
    if (isWhole || next?.length === 0) return undefined;
    const partsOf = (report: Report): Promise<ReportData>[] =>
      next
        ? next.filter((topic) => topic in (report.topics ?? {})).map((topic) => load(report, topic))
        : [load(report)];
    const added = await Promise.all(reports.map((report) => Promise.all(partsOf(report))));
    for (const topic of next ?? []) known.add(topic);
    isWhole = next === undefined;
    parts = added.map((own, at) => (isWhole ? own : [...(parts[at] ?? []), ...own]));
    return parts.flatMap((own) => joinTopics(own) ?? []);
  };
  return (topics: readonly string[] | undefined): Promise<readonly ReportData[] | undefined> => {
    const mine = before.catch(() => undefined).then(() => loadTopics(topics));
    before = mine;
    return mine;
  };
};
