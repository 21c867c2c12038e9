import { z } from "astro/zod";
import { calendarWithout } from "../publish/announced.ts";
import { changeRelease } from "../publish/change-release.ts";
import { call } from "./call.ts";
import { typedTexts } from "./typed-words.ts";

const input = z.strictObject({
  key: z.string().min(1),
  report: z.string().min(1),
  /** Why an announced hour is cancelled, in every language of the site; readers see it. */
  reason: typedTexts,
});

/**
 * Takes back the day and hour of a report's publication; signatures stay. An announced one stays in the public calendar
 * as cancelled, with its reason: `fault` is `reason` where that lacks a language. A public report stays as it is.
 */
export const cancelSchedule = call(input, async ({ key, report, reason }, desk) =>
  changeRelease(desk, {
    key,
    report,
    label: "cancel",
    next: (release) =>
      release.state === "published" || release.planned === undefined
        ? undefined
        : { ...release, planned: undefined },
    announcement: (files) => {
      const calendar = calendarWithout(files, report, reason);
      return calendar === undefined ? undefined : { calendar, reason };
    },
  }),
);
