import type { ContentReading } from "../../checks/read-content.ts";
import { releaseOf } from "../report-names.ts";
import { reportRecord } from "../store/report-record.ts";
import { editionOf } from "../edition-of.ts";

/** The marks of previews that were opened. */
const opened = reportRecord<readonly string[]>("opened");

const marksIn = async (root: string, report: string): Promise<ReadonlySet<string>> =>
  new Set(await opened.read(root, report));

/** A version that is being prepared is looked at anew. */
const markOf = (reading: ContentReading, report: string, locale: string): string =>
  `${String((releaseOf(reading, report)?.versions?.at(-1)?.number ?? 0) + 1)} ${locale}`;

/** The languages of a report whose preview nobody has opened since its version was begun. */
export const unopenedLanguages = async (
  root: string,
  reading: ContentReading,
  report: string,
): Promise<readonly string[]> => {
  const languages = editionOf(reading, report)?.report.languages ?? [];
  const marks = await marksIn(root, report);
  return languages.filter((locale) => !marks.has(markOf(reading, report, locale)));
};

/** Notes that the preview of a report was opened in a language. */
export const noteOpened = async (
  root: string,
  reading: ContentReading,
  report: string,
  locale: string,
): Promise<void> => {
  const before = await marksIn(root, report);
  const mark = markOf(reading, report, locale);
  if (!before.has(mark)) await opened.write(root, report, [...before, mark].toSorted());
};
