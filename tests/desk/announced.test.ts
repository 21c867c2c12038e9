import { expect, test } from "vitest";
import { announcedEntry, calendarWith, calendarWithout, isMoved } from "../../src/desk/publish/announced.ts";
import { CALENDAR } from "../../src/report/calendar-text.ts";
import type { Files } from "../../src/report/from-files.ts";

const FIRST = "2001-07-12T08:00+07:00";
const SECOND = "2001-07-13T08:00+07:00";
const reason = { vi: "thử", en: "test" };
const said = { announced: "2001-07-01", reason };
const announcedIn = (files: Files, planned: string): Files =>
  new Map(files).set(CALENDAR, calendarWith(files, "2001-q2", planned, said));

test("an hour is announced once; the same hour in another offset moves nothing", () => {
  const files = announcedIn(new Map(), FIRST);
  expect(announcedEntry(files, "2001-q2")).toEqual({ report: "2001-q2", planned: FIRST, state: "planned" });
  expect(isMoved(files, "2001-q2", "2001-07-12T01:00Z")).toBe(false);
  expect(announcedIn(files, FIRST)).toEqual(files);
  expect(isMoved(files, "2001-q1", SECOND)).toBe(false);
});

test("a moved hour keeps what was announced, with the day and the reason; other entries and comments stay", () => {
  const text = `# lịch\nreleases:\n  - { report: 2001-q1, planned: "${FIRST}", state: published }\n`;
  const files = announcedIn(announcedIn(new Map([[CALENDAR, text]]), FIRST), SECOND);
  expect(isMoved(files, "2001-q2", FIRST)).toBe(true);
  expect(announcedEntry(files, "2001-q2")).toEqual({
    report: "2001-q2",
    planned: SECOND,
    state: "planned",
    moved: [{ from: FIRST, announced: "2001-07-01", reason }],
  });
  expect(announcedEntry(files, "2001-q1")?.state).toBe("published");
  expect(files.get(CALENDAR)).toContain("# lịch");
});

const cancelledIn = (files: Files): Files =>
  new Map(files).set(CALENDAR, calendarWithout(files, "2001-q2", reason) ?? "");

test("a cancelled hour stays in the calendar with its reason; nothing is written where nothing was announced", () => {
  const moved = announcedIn(announcedIn(new Map(), FIRST), SECOND);
  expect(announcedEntry(cancelledIn(moved), "2001-q2")).toEqual({
    report: "2001-q2",
    planned: SECOND,
    state: "cancelled",
    moved: [{ from: FIRST, announced: "2001-07-01", reason }],
    reason,
  });
  expect(calendarWithout(new Map(), "2001-q2", reason)).toBeUndefined();
});

test("an hour set after a cancelled one needs a reason, and both reasons are kept", () => {
  const cancelled = cancelledIn(announcedIn(new Map(), FIRST));
  expect(isMoved(cancelled, "2001-q2", FIRST)).toBe(true);
  expect(announcedEntry(announcedIn(cancelled, SECOND), "2001-q2")).toEqual({
    report: "2001-q2",
    planned: SECOND,
    state: "planned",
    moved: [{ from: FIRST, announced: "2001-07-01", reason: { vi: "thử thử", en: "test test" } }],
  });
  expect(announcedEntry(announcedIn(cancelled, FIRST), "2001-q2")).toEqual({
    report: "2001-q2",
    planned: FIRST,
    state: "planned",
  });
});
