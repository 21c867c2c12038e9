import { isAsLong, reportToCompare } from "../derive/report-changes.ts";
import type { Chapter } from "../model/report.ts";
import type { Edition } from "../report/edition.ts";

/** A report and one before it that it is compared with: as a whole, or chapter by chapter. */
export type ComparedReports =
  | { readonly kind: "changes"; readonly edition: Edition; readonly before: Edition }
  | {
      readonly kind: "compare";
      readonly edition: Edition;
      readonly before: Edition;
      readonly chapter: Chapter;
    };

/** The chapter of another report that is the same one: chapters keep their ids from report to report. */
export const chapterIn = ({ report }: Edition, { id }: Chapter): Chapter | undefined =>
  report.chapters.find((one) => one.id === id);

/** The reports directly before and after one. `all` stand oldest first. */
export const reportsBeside = (
  all: readonly Edition[],
  edition: Edition,
): { readonly previous?: Edition; readonly next?: Edition } => {
  const at = all.indexOf(edition);
  const [previous, next] = [all[at - 1], all[at + 1]];
  return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
};

/**
 * What of a report is compared with an earlier one: its changes, and each chapter that the newest earlier report of a
 * period as long has too. Nothing for the first report.
 */
export const comparisonsOf = (all: readonly Edition[], edition: Edition): ComparedReports[] => {
  const before = reportToCompare(all, edition);
  if (!before) return [];
  const { chapters, referencePeriod } = edition.report;
  // A final report follows a preliminary one of the same period: chapters are compared with another period.
  const earlier = all
    .slice(0, all.indexOf(edition))
    .findLast((one) => isAsLong(one, edition) && one.report.referencePeriod !== referencePeriod);
  return [
    { kind: "changes", edition, before },
    ...chapters.flatMap((chapter): ComparedReports[] =>
      earlier && chapterIn(earlier, chapter) ? [{ kind: "compare", edition, before: earlier, chapter }] : [],
    ),
  ];
};
