import type { CalendarEntry } from "../../model/calendar.ts";
import type { Localized } from "../../model/locale.ts";
import { CALENDAR, readCalendar } from "../../report/calendar-text.ts";
import type { Files } from "../../report/from-files.ts";
import { withTopLevel } from "../summary/top-level-key.ts";

/** What is announced of a report in the public calendar; undefined where nothing is. */
export const announcedEntry = (files: Files, report: string): CalendarEntry | undefined =>
  readCalendar(files).calendar.releases.find((one) => one.report === report);

const sameMoment = (a: string, b: string): boolean => new Date(a).getTime() === new Date(b).getTime();

/** Would publishing at `planned` move an announced hour? */
export const isMoved = (files: Files, report: string, planned: string): boolean => {
  const entry = announcedEntry(files, report);
  return entry !== undefined && !sameMoment(entry.planned, planned);
};

/**
 * `calendar.yaml` with the hour of a report: a new entry, or the announced one moved on the day `announced` for a reason.
 * Earlier announcements stay.
 */
export const calendarWith = (
  files: Files,
  report: string,
  planned: string,
  { announced, reason }: { readonly announced: string; readonly reason: Localized },
): string => {
  const { releases } = readCalendar(files).calendar;
  const next = releases.map((entry) =>
    entry.report !== report || sameMoment(entry.planned, planned)
      ? entry
      : { ...entry, planned, moved: [...(entry.moved ?? []), { from: entry.planned, announced, reason }] },
  );
  const all = announcedEntry(files, report)
    ? next
    : [...next, { report, planned, state: "planned" as const }];
  return withTopLevel(files.get(CALENDAR) ?? "releases: []\n", "releases", all);
};
