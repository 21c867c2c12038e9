import { parseDocument } from "yaml";
import { calendarFile, releasedFile, type CalendarFile, type ReleasedFile } from "../model/calendar.ts";
import type { Issue } from "../model/issue.ts";
import type { Files } from "./from-files.ts";
import { parsedFiles, type ParsedFiles } from "./parsed-files.ts";
import { readShared } from "./read-shared.ts";

export const CALENDAR = "content/calendar.yaml";
export const RELEASED = "content/released.yaml";

/** The release calendar, empty where there is none. */
export const readCalendar = (
  files: Files,
  parsed: ParsedFiles = parsedFiles(),
): { calendar: CalendarFile; issues: Issue[] } => {
  const { data, issues } = readShared(files, CALENDAR, calendarFile, { releases: [] }, parsed);
  return { calendar: data, issues };
};

/** What the last release recorded; empty where there was none. */
export const readReleased = (
  files: Files,
  parsed: ParsedFiles = parsedFiles(),
): { released: ReleasedFile; issues: Issue[] } => {
  const { data, issues } = readShared(files, RELEASED, releasedFile, { calendar: [], versions: [] }, parsed);
  return { released: data, issues };
};

/** Where a part of the calendar stands, for issues. */
export const placeInCalendar = (
  files: Files,
  path: readonly PropertyKey[],
  parsed: ParsedFiles,
): Issue["place"] => parsed.yaml(CALENDAR, files.get(CALENDAR) ?? "").source.placeOf(path);

/** `calendar.yaml` with the entry of a report as published; every other line stays. Undefined where it has no entry. */
export const withPublishedEntry = (calendarYaml: string, report: string): string | undefined => {
  const document = parseDocument(calendarYaml);
  const { data } = calendarFile.safeParse(document.toJS());
  const index = data?.releases.findIndex((one) => one.report === report) ?? -1;
  if (index < 0) return undefined;
  document.setIn(["releases", index, "state"], "published");
  return document.toString({ lineWidth: 0 });
};
