import { formatPeriod } from "../i18n/formats.ts";
import { translator } from "../i18n/translator.ts";
import type { CalendarEntry } from "../model/calendar.ts";
import { localized, type Locale } from "../model/locale.ts";
import { momentText } from "./moment-text.ts";

/** The earlier dates of a release, why each was moved, and why a release was cancelled: a sentence each. */
export const calendarNotes = (
  { moved = [], reason }: Pick<CalendarEntry, "moved" | "reason">,
  locale: Locale,
): readonly string[] => [
  ...moved.map((step) =>
    translator(locale)("releases:page.moved", {
      from: momentText(step.from, locale),
      announced: formatPeriod(step.announced, locale),
      reason: localized(step.reason, locale),
    }),
  ),
  ...(reason ? [localized(reason, locale)] : []),
];
