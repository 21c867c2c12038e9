import type { ContentReading, ReportReading } from "../checks/read-content.ts";
import { formatPeriod } from "../i18n/formats.ts";
import { releaseFile, type ReleaseFile } from "../model/release.ts";
import { reportIdentity } from "../model/report-id.ts";
import { releasePath } from "../report/release-text.ts";
import type { DeskLocale, Translate } from "./messages/translator.ts";

/** What `release.yaml` of a report says; undefined where it has none. */
export const releaseOf = ({ files, parsed }: ContentReading, id: string): ReleaseFile | undefined => {
  const path = releasePath(id);
  const text = files.get(path);
  return text === undefined ? undefined : releaseFile.safeParse(parsed.yaml(path, text).source.data).data;
};

/** "Báo cáo 6 tháng đầu năm 2021". */
export const reportName = (id: string, locale: DeskLocale, t: Translate): string =>
  t("reports.name", { period: formatPeriod(reportIdentity(id)?.period ?? id, locale) });

/** The state of a report in words: of its release where it has one, else draft or published. */
export const stateName = ({ id, status }: ReportReading, reading: ContentReading, t: Translate): string => {
  const release = releaseOf(reading, id);
  const version = release?.versions?.at(-1)?.number ?? 1;
  if (status === "published")
    return version > 1 ? t("states.corrected", { n: version }) : t("states.published");
  return t(release?.state === "in-review" ? "states.inReview" : `states.${release?.state ?? "draft"}`);
};
