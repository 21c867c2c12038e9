import { translator } from "../i18n/translator.ts";
import type { CalendarEntry } from "../model/calendar.ts";
import type { Locale } from "../model/locale.ts";
import { reportIdentity } from "../model/report-id.ts";
import { readCalendar } from "../report/calendar-text.ts";
import { calendarNotes } from "../wording/calendar-notes.ts";
import { momentText } from "../wording/moment-text.ts";
import { contentSource } from "./content-source.ts";
import { stagedPeriod } from "./report-name.ts";

/** An announced release as the page of releases shows it. */
export interface CalendarView {
  /** The report's name, whether or not it is published yet. */
  readonly name: string;
  readonly anchor: string;
  readonly planned: string;
  /** The same for machines. */
  readonly moment: string;
  readonly state: string;
  /** Earlier dates, and why a release was cancelled: a sentence each. */
  readonly notes: readonly string[];
}

/** The entries of the release calendar, in the order of their days. */
export const calendarEntries = (): readonly CalendarEntry[] =>
  readCalendar(contentSource().reading().files).calendar.releases.toSorted(
    (a, b) => new Date(a.planned).getTime() - new Date(b.planned).getTime(),
  );

/** A report by its id alone: of one that is not published nothing else is known to readers. */
export const announcedName = (id: string, locale: Locale): string => {
  const identity = reportIdentity(id);
  return translator(locale)("reportName", { period: identity ? stagedPeriod(identity, locale) : id });
};

/** What the calendar says besides of a release that has taken place: from when it was moved, and why. */
export const publishedNotes = (report: string, locale: Locale): readonly string[] =>
  calendarEntries()
    .filter((one) => one.report === report)
    .flatMap((one) => calendarNotes(one, locale));

/** What is announced and not yet published, or was cancelled. */
export const calendarView = (locale: Locale): readonly CalendarView[] => {
  const t = translator(locale);
  return calendarEntries()
    .filter(({ state }) => state !== "published")
    .map(({ report, planned, state, ...rest }) => ({
      name: announcedName(report, locale),
      anchor: `calendar-${report}`,
      planned: momentText(planned, locale),
      moment: planned,
      state: t(`releases:state.${state}`),
      notes: calendarNotes(rest, locale),
    }));
};
