import { departuresOf } from "../../checks/rules/source-is-rebuilt.ts";
import type { Departure } from "../../checks/rules/source-is-rebuilt/departures.ts";
import type { ReportReading } from "../../checks/read-content.ts";
import { wordedIssue } from "../../i18n/worded-issue.ts";
import { isSamePlace, type Issue, type Place } from "../../model/issue.ts";
import type { Edition } from "../../report/edition.ts";
import { reportOfPath } from "../../report/content-paths.ts";
import type { Files } from "../../report/from-files.ts";
import { passagesOfFile, type FilePassage } from "../passages/text-file.ts";
import { withNames } from "../names/id-words.ts";
import type { SectionProblems, TextProblem } from "./page-data.ts";
import { listedSections } from "./sections.ts";

/** The problems of one file by the passage that they stand in, and how many problems every section's official text has. */
export const sectionProblems = (
  { edition, issues, acrossIssues }: ReportReading,
  files: Files,
  file: string,
): SectionProblems => {
  if (!edition) return { problems: [], counts: {} };
  const placed = passagesOfFile(file, files.get(file) ?? "");
  const departures = departuresOf(edition);
  const all = [...issues, ...acrossIssues];
  const problems = all
    .filter(({ place }) => place.file === file)
    .map((issue): TextProblem => {
      const { rule, place, message } = wordedIssue(issue);
      const passage = passageAt(placed, place);
      const departure =
        rule === "source-is-rebuilt" ? departures.find((one) => isSamePlace(one.place, place)) : undefined;
      return {
        ...(passage === undefined ? {} : { passage }),
        rule,
        message: withNames(message, [edition]),
        ...(departure ? { departure: shown(departure) } : {}),
        ...(rule === "earlier-values-agree" ? revisionOf(issue, files) : {}),
        ...(rule === "estimates-are-marked" ? estimateOf(issue, files) : {}),
      };
    });
  return { problems, counts: problemCounts(edition, all) };
};

/** How many problems the official text of each section has. */
export const problemCounts = (edition: Edition, issues: readonly Issue[]): Record<string, number> =>
  Object.fromEntries(
    listedSections(edition).map(({ key, text }) => [
      key,
      issues.filter(({ place }) => place.file === text.source.file).length,
    ]),
  );

/** The figure that an earlier report printed otherwise, and that of the earlier report. */
const revisionOf = ({ place, other }: Issue, files: Files): Pick<TextProblem, "revision"> => {
  const id = metricAt(place, files);
  const earlier = other && metricAt(other, files);
  const report = reportOfPath(other?.file ?? "");
  return id === undefined || earlier === undefined || report === undefined
    ? {}
    : { revision: { id, revises: `${report}/${earlier}` } };
};

/** The figure that a word of estimation stands before and that is none, or that is one without such a word. */
const estimateOf = ({ code, values, other }: Issue, files: Files): Pick<TextProblem, "estimate"> => {
  const id = other && metricAt(other, files);
  const printed = values?.["text"];
  return id === undefined || typeof printed !== "string"
    ? {}
    : {
        estimate: { id, printed, answers: code === "estimates-are-marked.no-status" ? ["E", "A"] : ["none"] },
      };
};

const metricAt = ({ file, line }: Place, files: Files): string | undefined =>
  /^ {2}- \{ id: ([a-z0-9-]+),/.exec(files.get(file)?.split("\n")[line - 1] ?? "")?.[1];

export const shown = ({ line, published, received }: Departure) => ({
  line,
  published: published.join(" "),
  received: received.join(" "),
});

/** The passage that holds a place: the last one that begins before it. */
const passageAt = (placed: readonly FilePassage[], { line, column }: Place): number | undefined => {
  const isBefore = ({ passage: { at } }: FilePassage): boolean =>
    at.line < line || (at.line === line && at.column <= column);
  const starts = placed.map((one, index) => ({ one, index })).filter(({ one }) => isBefore(one));
  return starts.toSorted((a, b) => b.one.passage.at.line - a.one.passage.at.line)[0]?.index;
};
