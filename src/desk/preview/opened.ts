import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { workFolder } from "../../../scripts/content/content-folder.ts";
import type { ContentReading } from "../../checks/read-content.ts";
import { releaseOf } from "../report-names.ts";
import { writeAtomically } from "../store/atomic-write.ts";

/** Which previews were opened stands beside the content, never in it. */
const fileOf = (root: string, report: string): string => join(workFolder(root), "opened", `${report}.json`);

const marksIn = async (root: string, report: string): Promise<ReadonlySet<string>> => {
  const text = await readFile(fileOf(root, report), "utf8").catch(() => "[]");
  const marks = JSON.parse(text) as unknown;
  return new Set(Array.isArray(marks) ? marks.filter((one) => typeof one === "string") : []);
};

/** A version that is being prepared is looked at anew. */
const markOf = (reading: ContentReading, report: string, locale: string): string =>
  `${String((releaseOf(reading, report)?.versions?.at(-1)?.number ?? 0) + 1)} ${locale}`;

/** The languages of a report whose preview nobody has opened since its version was begun. */
export const unopenedLanguages = async (
  root: string,
  reading: ContentReading,
  report: string,
): Promise<readonly string[]> => {
  const languages = reading.reports.find(({ id }) => id === report)?.edition?.report.languages ?? [];
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
  if (!before.has(mark))
    await writeAtomically(fileOf(root, report), `${JSON.stringify([...before, mark].toSorted())}\n`);
};
