import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { workFolder } from "../../../scripts/content/content-folder.ts";
import type { ContentReading } from "../../checks/read-content.ts";
import { editionBefore } from "../edition-before.ts";
import { writeAtomically } from "../store/atomic-write.ts";
import { forcedLooks, type ForcedLook } from "./forced-looks.ts";

/** What people have looked at stands beside the content, never in it. */
const fileOf = (root: string, report: string): string => join(workFolder(root), "looked", `${report}.json`);

/** A figure that is printed otherwise later is looked at again. */
const markOf = ({ id, now }: ForcedLook): string => `${id} ${now}`;

const marksIn = async (root: string, report: string): Promise<ReadonlySet<string>> => {
  const text = await readFile(fileOf(root, report), "utf8").catch(() => "[]");
  const marks = JSON.parse(text) as unknown;
  return new Set(Array.isArray(marks) ? marks.filter((one) => typeof one === "string") : []);
};

/** The figures of a report that nobody has looked at yet. */
export const openLooks = async (
  root: string,
  reading: ContentReading,
  report: string,
): Promise<readonly ForcedLook[]> => {
  const edition = reading.reports.find(({ id }) => id === report)?.edition;
  if (!edition) return [];
  const marks = await marksIn(root, report);
  return forcedLooks(edition, editionBefore(reading, report)).filter((look) => !marks.has(markOf(look)));
};

/** Notes that a person has looked at a figure as it is printed now. */
export const noteLooked = async (root: string, report: string, look: ForcedLook): Promise<void> => {
  const marks = [...(await marksIn(root, report)), markOf(look)].toSorted();
  await writeAtomically(fileOf(root, report), `${JSON.stringify([...new Set(marks)])}\n`);
};
