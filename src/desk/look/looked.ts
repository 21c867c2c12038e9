import type { ContentReading } from "../../checks/read-content.ts";
import { editionBefore } from "../edition-before.ts";
import { reportRecord } from "../store/report-record.ts";
import { forcedLooks, type ForcedLook } from "./forced-looks.ts";
import { editionOf } from "../edition-of.ts";

/** The marks of what people have looked at. */
const looked = reportRecord<readonly string[]>("looked");

/** A figure that is printed otherwise later is looked at again. */
const markOf = ({ id, now }: ForcedLook): string => `${id} ${now}`;

const marksIn = async (root: string, report: string): Promise<ReadonlySet<string>> =>
  new Set(await looked.read(root, report));

/** The figures of a report that nobody has looked at yet. */
export const openLooks = async (
  root: string,
  reading: ContentReading,
  report: string,
): Promise<readonly ForcedLook[]> => {
  const edition = editionOf(reading, report);
  if (!edition) return [];
  const marks = await marksIn(root, report);
  return forcedLooks(edition, editionBefore(reading, report)).filter((look) => !marks.has(markOf(look)));
};

/** Notes that a person has looked at a figure as it is printed now. */
export const noteLooked = async (root: string, report: string, look: ForcedLook): Promise<void> => {
  const marks = new Set(await marksIn(root, report)).add(markOf(look));
  await looked.write(root, report, [...marks].toSorted());
};
