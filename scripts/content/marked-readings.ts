import type { Edition } from "../../src/report/edition.ts";
import {
  confirmedReadings,
  readingHash,
  readingsPath,
  unreadFigures,
} from "../../src/report/figure-readings.ts";
import type { Files } from "../../src/report/from-files.ts";
import { parsedFiles, type ParsedFiles } from "../../src/report/parsed-files.ts";

const HEAD = "# What each figure is, as a person has confirmed it: written by `npm run confirm-figures`.\n";

/** `readings.yaml` of a report with the figures of the sections that are asked for as they are declared now. */
export const markedReadings = (
  files: Files,
  edition: Edition,
  asked: (section: string) => boolean,
  parsed: ParsedFiles = parsedFiles(),
): Map<string, string> => {
  const path = readingsPath(edition.report.id);
  const { readings } = confirmedReadings(files, parsed);
  const own = confirmedReadings(new Map([[path, files.get(path) ?? "readings: {}\n"]]), parsed).readings;
  const before = new Map([...own].map((line) => line.split(" ") as [string, string]));
  const unread = unreadFigures(edition, readings).filter(({ section }) => asked(section));
  if (unread.length === 0) return new Map();
  const all = new Map([...before, ...unread.map((one) => [one.id, readingHash(edition, one)] as const)]);
  const lines = [...all]
    .filter(([id]) => edition.observations.has(id))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, hash]) => `  ${id}: "${hash}"\n`);
  return new Map([[path, `${HEAD}readings:\n${lines.join("")}`]]);
};
