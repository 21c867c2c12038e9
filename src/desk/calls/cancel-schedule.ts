import { z } from "astro/zod";
import { localizedText } from "../../model/schema.ts";
import { CALENDAR } from "../../report/calendar-text.ts";
import { printRelease, readRelease, releasePath } from "../../report/release-text.ts";
import { contentSource } from "../../site/content-source.ts";
import { calendarWithout } from "../publish/announced.ts";
import { save } from "../save.ts";
import { changedFiles } from "../store/changed-files.ts";
import { call } from "./call.ts";

const input = z.strictObject({
  key: z.string().min(1),
  report: z.string().min(1),
  /** Why an announced hour is cancelled, in every language of the site; readers see it. */
  reason: localizedText,
});

/**
 * Takes back the day and hour of a report's publication; signatures stay. An announced one stays in the public calendar
 * as cancelled, with its reason: `fault` is `reason` where that lacks a language. A public report stays as it is.
 */
export const cancelSchedule = call(input, async ({ key, report, reason }, desk) => {
  const { files, reports } = contentSource().reading();
  const own = reports.find(({ id }) => id === report);
  const release = own && readRelease(files.get(releasePath(report)), own.status);
  if (!release || release.state === "published" || release.planned === undefined) return { saved: false };
  const next = new Map(files).set(releasePath(report), printRelease({ ...release, planned: undefined }));
  const calendar = release.versions?.length ? undefined : calendarWithout(files, report, reason);
  if (calendar !== undefined) {
    const languages = own.edition?.site.languages ?? [];
    if (!languages.every((locale) => reason[locale])) return { saved: false, fault: "reason" };
    next.set(CALENDAR, calendar);
  }
  return save(desk, { key, label: `cancel ${report}`, changes: changedFiles(files, next) });
});
