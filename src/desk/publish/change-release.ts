import { withNewPairsRead } from "../../../scripts/content/read-new-pairs.ts";
import type { ReportReading } from "../../checks/read-content.ts";
import type { Localized } from "../../model/locale.ts";
import type { ReleaseFile } from "../../model/release.ts";
import { CALENDAR } from "../../report/calendar-text.ts";
import type { Files } from "../../report/from-files.ts";
import { printRelease, readRelease, releasePath } from "../../report/release-text.ts";
import { contentSource } from "../../site/content-source.ts";
import type { DeskProcess } from "../desk-process.ts";
import { save } from "../save.ts";
import { changedFiles } from "../store/changed-files.ts";

interface ReleaseChange {
  readonly key: string;
  readonly report: string;
  /** What is done, for the history. */
  readonly label: string;
  /** The release as it shall be; undefined where this cannot be done. */
  readonly next: (release: ReleaseFile, own: ReportReading) => ReleaseFile | undefined;
  /** What the public calendar shall say, where that changes too; a correction is not in it. */
  readonly announcement?: (files: Files) => Announcement | undefined;
}

interface Announcement {
  /** The text of `calendar.yaml`. */
  readonly calendar: string;
  /** Why what was announced changes, where readers are told: needed in every language of the site. */
  readonly reason?: Localized | undefined;
}

/**
 * Saves another release of a report. Nothing is saved where there is no such report, or no `next` of its release, or where
 * a reason for readers lacks a language, which is the `fault` `reason`.
 */
export const changeRelease = async (desk: DeskProcess, change: ReleaseChange) => {
  const { key, report, label, next, announcement } = change;
  const reading = contentSource().reading();
  const { files, reports } = reading;
  const own = reports.find(({ id }) => id === report);
  const release = own && readRelease(files.get(releasePath(report)), own.status);
  const changed = release && next(release, own);
  if (!changed) return { saved: false };
  const after = new Map(files).set(releasePath(report), printRelease(changed));
  const announced = release.versions?.length ? undefined : announcement?.(files);
  if (announced) {
    const { calendar, reason } = announced;
    const languages = own.edition?.site.languages ?? [];
    if (reason && !languages.every((locale) => reason[locale])) return { saved: false, fault: "reason" };
    after.set(CALENDAR, calendar);
  }
  const read = own.edition ? withNewPairsRead(reading, after, own.edition, CALENDAR) : after;
  return save(desk, { key, label: `${label} ${report}`, changes: changedFiles(files, read) });
};
