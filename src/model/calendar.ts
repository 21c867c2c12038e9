import { z } from "astro/zod";
import { expecting } from "./expectation.ts";
import { moment, sha256Text } from "./release.ts";
import { isReportId } from "./report-id.ts";
import { day, localizedText } from "./schema.ts";

const reportId = z.string().refine(isReportId, expecting("fields.report-id"));

/** `planned` may still move, `confirmed` is settled; `published` and `cancelled` stay in the calendar. */
const CALENDAR_STATES = ["planned", "confirmed", "published", "cancelled"] as const;

/** One announced release. Entries are never deleted: one that does not come is cancelled, with its reason. */
export const calendarEntry = z.strictObject({
  report: reportId,
  /** The announced day and hour. */
  planned: moment,
  state: z.enum(CALENDAR_STATES),
  /** Earlier announcements, the first first. */
  moved: z
    .array(z.strictObject({ from: moment, announced: day, reason: localizedText }))
    .min(1)
    .optional(),
  /** Why a release was cancelled. */
  reason: localizedText.optional(),
});
export type CalendarEntry = z.infer<typeof calendarEntry>;

/** Every moment that an entry was announced for, the first first. */
export const announcedMoments = ({ planned, moved }: CalendarEntry): readonly string[] => [
  ...(moved ?? []).map(({ from }) => from),
  planned,
];

/** `content/calendar.yaml`: what is announced, and what was. */
export const calendarFile = z.strictObject({ releases: z.array(calendarEntry) });
export type CalendarFile = z.infer<typeof calendarFile>;

/**
 * `content/released.yaml`: what the last release announced and published, written by `npm run release`. The check
 * compares the calendar and the versions with it, so that nothing public disappears.
 */
export const releasedFile = z.strictObject({
  calendar: z.array(z.strictObject({ report: reportId, announced: z.array(moment).min(1) })),
  versions: z.array(
    z.strictObject({
      report: reportId,
      number: z.number().int().positive(),
      published: moment.optional(),
      content: sha256Text,
    }),
  ),
});
export type ReleasedFile = z.infer<typeof releasedFile>;
