import { departuresOf } from "../../checks/rules/source-is-rebuilt.ts";
import type { Departure } from "../../checks/rules/source-is-rebuilt/departures.ts";
import type { ReportReading } from "../../checks/read-content.ts";
import type { Place } from "../../model/issue.ts";
import type { Edition } from "../../report/edition.ts";
import type { Files } from "../../report/from-files.ts";
import { passagesOfFile, type PlacedPassage } from "../passages/text-file.ts";
import type { SectionProblems, TextProblem } from "./page-data.ts";
import { listedSections } from "./sections.ts";

/** The problems of one file by the passage that they stand in, and how many problems every section's official text has. */
export const sectionProblems = (
  { edition, issues }: ReportReading,
  files: Files,
  file: string,
): SectionProblems => {
  if (!edition) return { problems: [], counts: {} };
  const placed = passagesOfFile(file, files.get(file) ?? "");
  const departures = departuresOf(edition);
  const problems = issues
    .filter(({ place }) => place.file === file)
    .map(({ rule, place, message }): TextProblem => {
      const passage = passageAt(placed, place);
      const departure =
        rule === "source-is-rebuilt" ? departures.find((one) => samePlace(one.place, place)) : undefined;
      return {
        ...(passage === undefined ? {} : { passage }),
        rule,
        message,
        ...(departure ? { departure: shown(departure) } : {}),
      };
    });
  return { problems, counts: problemCounts(edition, issues) };
};

/** How many problems the official text of each section has. */
export const problemCounts = (edition: Edition, issues: ReportReading["issues"]): Record<string, number> =>
  Object.fromEntries(
    listedSections(edition).map(({ key, text }) => [
      key,
      issues.filter(({ place }) => place.file === text.source.file).length,
    ]),
  );

export const shown = ({ line, published, received }: Departure) => ({
  line,
  published: published.join(" "),
  received: received.join(" "),
});

const samePlace = (a: Place, b: Place): boolean =>
  a.file === b.file && a.line === b.line && a.column === b.column;

/** The passage that holds a place: the last one that begins before it. */
const passageAt = (placed: readonly PlacedPassage[], { line, column }: Place): number | undefined => {
  const isBefore = ({ passage: { at } }: PlacedPassage): boolean =>
    at.line < line || (at.line === line && at.column <= column);
  const starts = placed.map((one, index) => ({ one, index })).filter(({ one }) => isBefore(one));
  return starts.toSorted((a, b) => b.one.passage.at.line - a.one.passage.at.line)[0]?.index;
};
