import { describe, expect, test } from "vitest";
import { confirmedContent } from "../../scripts/content/confirmed-content.ts";
import { allIssues, blockingIssues, checked, readContent } from "../../src/checks/read-content.ts";
import { CALENDAR, RELEASED } from "../../src/report/calendar-text.ts";
import type { Files } from "../../src/report/from-files.ts";
import { publicFiles } from "../../src/report/public-files.ts";
import { releasePath } from "../../src/report/release-text.ts";
import { corrected } from "../fixtures/corrected-report.ts";
import { withSecretDraft } from "../fixtures/secret-draft.ts";
import { smallReport } from "../fixtures/small-report.ts";

const PLANNED = "2001-07-12T08:00+07:00";
const EARLIER = "2001-07-05T08:00+07:00";
const MOVED = `    moved: [{ from: ${EARLIER}, announced: 2001-07-01, reason: { vi: Thử, en: Test } }]\n`;
const entry = (report: string, state = "planned", more = "") =>
  `  - report: ${report}\n    planned: ${PLANNED}\n    state: ${state}\n${more}`;
const calendar = (...entries: readonly string[]) => `releases:\n${entries.join("")}`;
const withFiles = (files: Files, ...more: readonly (readonly [string, string])[]): Files =>
  new Map([...files, ...more]);
/** A person has read the reasons beside each other. */
const confirmed = (...more: readonly (readonly [string, string])[]): Files =>
  confirmedContent(withFiles(small, ...more));
const rulesOf = (files: Files) =>
  allIssues(checked(readContent(files))).map(({ rule, place: { file, line } }) => `${rule} ${file}:${line}`);
const small = smallReport();

describe("the release calendar", () => {
  test.each([
    ["an announced report that is not there yet", calendar(entry("2001-q2"))],
    ["a moved date with reasons in every language", calendar(entry("2001-q2", "planned", MOVED))],
    ["a published report", calendar(entry("2001-q1", "published"))],
    [
      "a cancelled release with its reason",
      calendar(entry("2001-q2", "cancelled", "    reason: { vi: Thử, en: Test }\n")),
    ],
  ])("may hold %s", (_, text) => {
    expect(rulesOf(confirmed([CALENDAR, text]))).toEqual([]);
  });

  test.each([
    ["two entries for one report", calendar(entry("2001-q2"), entry("2001-q2")), "calendar-is-in-order", 5],
    ["a published report as planned", calendar(entry("2001-q1")), "calendar-is-in-order", 4],
    [
      "an unpublished report as published",
      calendar(entry("2001-q2", "published")),
      "calendar-is-in-order",
      4,
    ],
    [
      "a moved date without a reason in each language",
      calendar(entry("2001-q2", "planned", MOVED.replace(", en: Test", ""))),
      "calendar-is-in-order",
      5,
    ],
    [
      "a moved date with Vietnamese words as its English reason",
      calendar(entry("2001-q2", "planned", MOVED.replace("en: Test", "en: chờ số liệu thử"))),
      "texts-are-in-their-language",
      5,
    ],
    [
      "a date that was moved to itself",
      calendar(entry("2001-q2", "planned", MOVED.replace(EARLIER, PLANNED))),
      "calendar-is-in-order",
      5,
    ],
    [
      "a cancelled release without a reason",
      calendar(entry("2001-q2", "cancelled")),
      "calendar-is-in-order",
      2,
    ],
    ["what is no report", calendar(entry("second-quarter")), "content-has-its-fields", 2],
    [
      "a moment without its offset",
      calendar(entry("2001-q2")).replace("+07:00", ""),
      "content-has-its-fields",
      3,
    ],
  ])("may not hold %s", (_, text, rule, line) => {
    expect(rulesOf(confirmed([CALENDAR, text]))).toEqual([`${rule} ${CALENDAR}:${line}`]);
  });

  test("names the hour that the draft waits for; the difference is the draft's problem alone", () => {
    const release = [releasePath("2001-q2"), `state: draft\nplanned: ${EARLIER}\n`] as const;
    const files = withFiles(withSecretDraft(small), [CALENDAR, calendar(entry("2001-q2"))], release);
    expect(rulesOf(files)).toEqual([`calendar-is-in-order ${release[0]}:2`]);
    expect(blockingIssues(checked(readContent(publicFiles(files))))).toEqual([]);
  });
});

describe("reasons for readers", () => {
  const moved = [CALENDAR, calendar(entry("2001-q2", "planned", MOVED))] as const;

  test("of the calendar are read beside each other; after any change once more", () => {
    expect(rulesOf(withFiles(small, moved))).toEqual([`translations-are-read ${CALENDAR}:5`]);
    const read = confirmed(moved);
    expect(rulesOf(read)).toEqual([]);
    const otherwise = withFiles(read, [CALENDAR, moved[1].replace("en: Test", "en: Other")]);
    expect(rulesOf(otherwise)).toEqual([`translations-are-read ${CALENDAR}:5`]);
    const ofAnother = withFiles(read, [CALENDAR, moved[1].replace("2001-q2", "2001-q3")]);
    expect(rulesOf(ofAnother)).toEqual([`translations-are-read ${CALENDAR}:5`]);
    const confirmedHour = withFiles(read, [CALENDAR, moved[1].replace("state: planned", "state: confirmed")]);
    expect(rulesOf(confirmedHour)).toEqual([]);
  });

  test("of a version are read once, while it is prepared or when it is public", () => {
    const files = corrected(small, "2001-q1");
    const path = releasePath("2001-q1");
    const text = files.get(path) ?? "";
    expect(rulesOf(files)).toEqual([]);
    const otherwise = text.replace(/(reason:\s+vi: .*\s+en: ).*/, "$1Other");
    expect(otherwise).not.toBe(text);
    expect(rulesOf(withFiles(files, [path, otherwise]))).toContainEqual(
      expect.stringMatching(`translations-are-read ${path}:`),
    );
  });
});

describe("what a release announced or published", () => {
  const released = (...announced: readonly string[]) =>
    `calendar:\n  - report: 2001-q2\n    announced: [${announced.join(", ")}]\nversions: []\n`;
  const found = (calendarText: string, ...announced: readonly string[]) =>
    rulesOf(confirmed([CALENDAR, calendarText], [RELEASED, released(...announced)]));

  test("may stand there unchanged, or moved with what was announced before", () => {
    expect(found(calendar(entry("2001-q2")), PLANNED)).toEqual([]);
    expect(found(calendar(entry("2001-q2", "planned", MOVED)), EARLIER)).toEqual([]);
  });

  test("may not be deleted from the calendar, nor moved in silence", () => {
    expect(found("releases: []\n", PLANNED)).toEqual([`published-entries-stay ${CALENDAR}:1`]);
    expect(found(calendar(entry("2001-q2")), EARLIER)).toEqual([`published-entries-stay ${CALENDAR}:3`]);
  });

  test("may not be deleted from the versions of a report, nor dated otherwise, nor altered in its frozen copy", () => {
    const files = corrected(small, "2001-q1");
    const path = releasePath("2001-q1");
    const text = files.get(path) ?? "";
    expect(rulesOf(files)).toEqual([]);
    const shorter = text.replace(/ {2}- number: 1\n.*\n/, "").replace("number: 2", "number: 1");
    expect(rulesOf(withFiles(files, [path, shorter]))).toContain(`published-entries-stay ${path}:1`);
    const otherwise = text.replace(/(number: 2\n\s+published: "?)\d{4}/, "$11999");
    expect(otherwise).not.toBe(text);
    expect(rulesOf(withFiles(files, [path, otherwise]))).toContainEqual(
      expect.stringMatching(`published-entries-stay ${path}:`),
    );
    const section = "content/reports/2001-q1/versions/1/sections/schools/vi.mdx";
    const altered = (files.get(section) ?? "").replace("3/8", "4/8");
    expect(rulesOf(withFiles(files, [section, altered]))).toEqual([`release-is-in-order ${path}:4`]);
  });
});
