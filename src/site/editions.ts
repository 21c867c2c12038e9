import { getCollection } from "astro:content";
import { chartData } from "../charts/chart-data.ts";
import { ContentError } from "../model/content-error.ts";
import type { Issue } from "../model/issue.ts";
import type { Edition } from "../report/edition.ts";
import { contentSource, perReading } from "./content-source.ts";

const load = async (): Promise<Edition[]> => {
  const { reading, isForEditors } = contentSource();
  const shown = await getCollection("reports", ({ data }) => isForEditors || data.status === "published");
  const ids = new Set(shown.map(({ data }) => data.id));
  const editions = reading().reports.flatMap(({ edition }) =>
    edition && ids.has(edition.report.id) ? edition : [],
  );
  return isForEditors ? editions.map(withSoundCharts) : editions;
};

/** A report without the charts that cannot be drawn, so that its pages are there while an editor corrects them. */
const withSoundCharts = (edition: Edition): Edition => {
  const isSound = ({ chart }: Edition["charts"][number]): boolean => {
    try {
      return edition.site.languages.every((locale) => chartData(edition, chart, locale).panels.length > 0);
    } catch (error) {
      if (error instanceof ContentError) return false;
      throw error;
    }
  };
  const charts = edition.charts.filter(isSound);
  return charts.length === edition.charts.length ? edition : { ...edition, charts };
};

/** Every report that is shown, oldest first: the published ones, and for editors the drafts too. */
export const editions = perReading(load);

/** Versions of reports that other ones have replaced: the oldest report's first, of one report the first version first. */
export const supersededEditions = perReading(async (): Promise<readonly Edition[]> =>
  (await editions()).flatMap(({ supersededVersions }) => supersededVersions?.() ?? []),
);

/** The newest report that is shown. Throws when there is none: a site without a report has nothing to show. */
export const newestEdition = async (): Promise<Edition> => {
  const newest = (await editions()).at(-1);
  if (!newest) throw new Error("no report in content/reports");
  return newest;
};

/** What the check says of a report, for editors; of a report that is built for readers, nothing. */
export const issuesOf = ({ report }: Edition): readonly Issue[] => {
  const { reading, isForEditors } = contentSource();
  return isForEditors ? (reading().reports.find(({ id }) => id === report.id)?.issues ?? []) : [];
};
