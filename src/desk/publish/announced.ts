import type { CalendarEntry } from "../../model/calendar.ts";
import { eachLocale, type Localized } from "../../model/locale.ts";
import { CALENDAR, readCalendar } from "../../report/calendar-text.ts";
import type { Files } from "../../report/from-files.ts";
import { withTopLevel } from "../summary/top-level-key.ts";

/** What is announced of a report in the public calendar; undefined where nothing is. */
export const announcedEntry = (files: Files, report: string): CalendarEntry | undefined =>
  readCalendar(files).calendar.releases.find((one) => one.report === report);

const sameMoment = (a: string, b: string): boolean => new Date(a).getTime() === new Date(b).getTime();

/** Would publishing at `planned` move an announced hour, or take back that it was cancelled? */
export const isMoved = (files: Files, report: string, planned: string): boolean => {
  const entry = announcedEntry(files, report);
  return entry !== undefined && (entry.state === "cancelled" || !sameMoment(entry.planned, planned));
};

/**
 * `calendar.yaml` with the hour of a report: a new entry, or the announced one moved on the day `announced` for a reason.
 * Earlier announcements stay; a cancelled entry is planned again, and why it was cancelled is kept with the hour it was for.
 */
export const calendarWith = (
  files: Files,
  report: string,
  planned: string,
  { announced, reason }: { readonly announced: string; readonly reason: Localized },
): string => {
  const { releases } = readCalendar(files).calendar;
  const next = releases.map((entry): CalendarEntry => {
    const isSame = sameMoment(entry.planned, planned);
    if (entry.report !== report || (isSame && entry.state !== "cancelled")) return entry;
    const { reason: cancelled, moved = [], ...kept } = entry;
    const why = { from: entry.planned, announced, reason: cancelled ? joined(cancelled, reason) : reason };
    const before = isSame ? moved : [...moved, why];
    const state = entry.state === "cancelled" ? "planned" : entry.state;
    return { ...kept, planned, state, ...(before.length > 0 ? { moved: before } : {}) };
  });
  const all = announcedEntry(files, report)
    ? next
    : [...next, { report, planned, state: "planned" as const }];
  return withTopLevel(files.get(CALENDAR) ?? "releases: []\n", "releases", all);
};

/**
 * `calendar.yaml` with the entry of a report as cancelled for a reason: the entry and what was announced before stay.
 * Undefined where nothing is announced of it.
 */
export const calendarWithout = (files: Files, report: string, reason: Localized): string | undefined => {
  if (!announcedEntry(files, report)) return undefined;
  const releases = readCalendar(files).calendar.releases.map((entry): CalendarEntry =>
    entry.report === report ? { ...entry, state: "cancelled", reason } : entry,
  );
  return withTopLevel(files.get(CALENDAR) ?? "", "releases", releases);
};

/** Why an hour was cancelled, then why there is another one. */
const joined = (cancelled: Localized, reason: Localized): Localized =>
  eachLocale(cancelled, (text, locale) => [text, reason[locale]].filter(Boolean).join(" "));
