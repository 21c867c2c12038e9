import { z } from "astro/zod";
import { momentOf } from "../../../scripts/release/moment.ts";
import { moment } from "../../model/release.ts";
import { announcedEntry, calendarWith, isMoved } from "../publish/announced.ts";
import { changeRelease } from "../publish/change-release.ts";
import { call } from "./call.ts";
import { typedTexts } from "./typed-words.ts";

const input = z.strictObject({
  key: z.string().min(1),
  report: z.string().min(1),
  planned: moment,
  /** Is the hour announced in the public calendar? An announced one stays there. */
  isAnnounced: z.boolean(),
  /** Why an announced hour moves, in every language of the site; readers see it. */
  reason: typedTexts,
});

/**
 * Sets the day and hour of a report's publication, in the public calendar too where it is announced. `fault` is `reason`
 * where an announced hour would move without a reason in every language. A public report stays as it is.
 */
export const schedule = call(input, async ({ key, report, planned, isAnnounced, reason }, desk) =>
  changeRelease(desk, {
    key,
    report,
    label: "schedule",
    next: (release) => (release.state === "published" ? undefined : { ...release, planned }),
    announcement: (files) => {
      if (!isAnnounced && !announcedEntry(files, report)) return undefined;
      const announced = momentOf(new Date()).slice(0, 10);
      return {
        calendar: calendarWith(files, report, planned, { announced, reason }),
        reason: isMoved(files, report, planned) ? reason : undefined,
      };
    },
  }),
);
