import { expect, test } from "vitest";
import { announcedEntry, calendarWith, isMoved } from "../../src/desk/publish/announced.ts";
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
