import { parse, stringify } from "yaml";
import { canonicalPeriod, daysOf, partAfter, type Period } from "../../model/period.ts";
import { compareReportIds, reportIdentity } from "../../model/report-id.ts";
import { reportFile } from "../../model/report.ts";
import type { Localized } from "../../model/locale.ts";
import { reportPath, proposedCataloguePath } from "../../report/content-paths.ts";
import { reportIds, type Files } from "../../report/from-files.ts";
import { readYaml } from "../../report/sources.ts";
import { declaredIn } from "./bind-figure.ts";

/** A break of the series of an indicator, before its reason is known. */
export interface SeriesBreak {
  readonly indicator: string;
  /** The first period of the new series. */
  readonly at: Period;
}

/**
 * Where the series of a figure breaks when its method is a new one: at the figure's own time, of which what earlier
 * reports cover is left out, unless it revises what they print of that time. Undefined where the draft has no such figure.
 */
export const seriesBreakOf = (files: Files, report: string, figure: string): SeriesBreak | undefined => {
  const metric = declaredIn(files, report, figure);
  const time = metric?.asOf ?? metric?.period ?? reportIdentity(report)?.period;
  if (!metric || time === undefined) return undefined;
  const ends = reportIds(files)
    .filter((id) => compareReportIds(id, report) < 0)
    .flatMap((id) => daysOf(reportIdentity(id)?.period ?? id)?.last ?? []);
  const fresh = metric.revises === undefined ? partAfter(time, ends.toSorted().at(-1) ?? "") : undefined;
  return { indicator: metric.of ?? metric.id, at: fresh ?? canonicalPeriod(time) };
};

/** The languages that a report is published in. */
const languagesOf = (files: Files, report: string): readonly string[] => {
  const path = reportPath(report);
  const { source } = readYaml(files.get(path) ?? "", path);
  return (
    reportFile.shape.languages.safeParse((source.data as { languages?: unknown } | null)?.languages).data ??
    []
  );
};

type Breaks = Record<string, { readonly at: Period; readonly reason: Localized; readonly report?: string }[]>;

/**
 * The content files in which the draft's own catalogue says that the series of a figure breaks; another reason for the
 * same break takes the place of the one before. Undefined without a reason in each language, and where no series breaks.
 */
export const breakSeries = (
  files: Files,
  report: string,
  figure: string,
  reason: Localized,
): Files | undefined => {
  const found = seriesBreakOf(files, report, figure);
  const languages = languagesOf(files, report);
  if (!found || languages.length === 0 || languages.some((one) => !reason[one]?.trim())) return undefined;
  const { indicator, at } = found;
  const path = proposedCataloguePath(report);
  const data = (parse(files.get(path) ?? "{}") ?? {}) as { breaks?: Breaks };
  const others = (data.breaks?.[indicator] ?? []).filter((one) => one.at !== at);
  const breaks = { ...data.breaks, [indicator]: [...others, { at, reason, report }] };
  return new Map(files).set(path, stringify({ ...data, breaks }, { lineWidth: 0 }));
};
