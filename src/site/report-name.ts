import { formatPeriod } from "../i18n/formats.ts";
import { translator } from "../i18n/translator.ts";
import type { Locale } from "../model/locale.ts";
import { reportIdentity, type ReportIdentity } from "../model/report-id.ts";
import type { Edition } from "../report/edition.ts";

/** "Báo cáo quý 1 năm 2021": a report by its period, in words that a screen reader pronounces. */
export const reportName = (edition: Edition, locale: Locale): string =>
  translator(locale)("reportName", { period: periodName(edition, locale) });

/** The period of a report, with the stage of one of two reports of it: "năm 2021 (chính thức)". */
export const periodName = ({ report }: Edition, locale: Locale): string =>
  stagedPeriod({ ...reportIdentity(report.id), period: report.referencePeriod }, locale);

/** The same of a report that may not be published yet. */
export const stagedPeriod = ({ period, stage }: ReportIdentity, locale: Locale): string => {
  const name = formatPeriod(period, locale);
  return stage ? `${name} (${translator(locale)(`reportStage.${stage}`)})` : name;
};
