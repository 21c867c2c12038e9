import { z } from "astro/zod";
import { momentOf } from "../../../scripts/release/moment.ts";
import { moment } from "../../model/release.ts";
import { localizedText } from "../../model/schema.ts";
import { CALENDAR } from "../../report/calendar-text.ts";
import { printRelease, readRelease, releasePath } from "../../report/release-text.ts";
import { contentSource } from "../../site/content-source.ts";
import { announcedEntry, calendarWith, isMoved } from "../publish/announced.ts";
import { save } from "../save.ts";
import { changedFiles } from "../store/changed-files.ts";
import { call } from "./call.ts";

const input = z.strictObject({
  key: z.string().min(1),
  report: z.string().min(1),
  planned: moment,
  /** Is the hour announced in the public calendar? An announced one stays there. */
  isAnnounced: z.boolean(),
  /** Why an announced hour moves, in every language of the site; readers see it. */
  reason: localizedText,
});

/**
 * Sets the day and hour of a report's publication, in the public calendar too where it is announced. `fault` is `reason`
 * where an announced hour would move without a reason in every language. A public report stays as it is.
 */
export const schedule = call(input, async ({ key, report, planned, isAnnounced, reason }, desk) => {
  const { files, reports } = contentSource().reading();
  const own = reports.find(({ id }) => id === report);
  const release = own && readRelease(files.get(releasePath(report)), own.status);
  if (!release || release.state === "published") return { saved: false };
  const languages = own.edition?.site.languages ?? [];
  const isCorrection = Boolean(release.versions?.length);
  const isMove = !isCorrection && isMoved(files, report, planned);
  if (isMove && !languages.every((locale) => reason[locale])) return { saved: false, fault: "reason" };
  const next = new Map(files).set(releasePath(report), printRelease({ ...release, planned }));
  if (!isCorrection && (isAnnounced || announcedEntry(files, report))) {
    const announced = momentOf(new Date()).slice(0, 10);
    next.set(CALENDAR, calendarWith(files, report, planned, { announced, reason }));
  }
  return save(desk, { key, label: `schedule ${report}`, changes: changedFiles(files, next) });
});
