import { findingsOf } from "../src/checks/findings.ts";
import { allIssues, checked, readContent } from "../src/checks/read-content.ts";
import { printFinding } from "../src/checks/print-finding.ts";
import { termUses } from "../src/checks/term-uses.ts";
import { inEditorsLanguages } from "../src/i18n/phrases.ts";
import { printIssue } from "../src/i18n/worded-issue.ts";
import type { Issue } from "../src/model/issue.ts";
import { phrase } from "../src/model/phrase.ts";
import { unusedMarks } from "../src/report/unused-marks.ts";
import { readContentFiles } from "./content/read-files.ts";
import { termLines } from "./content/term-lines.ts";
import { commandLine } from "./command-failures.ts";
import { refuse } from "./refuse.ts";

/**
 * Checks the content and prints every problem, then every finding of the audit with its state. `--only a,b` shows
 * those of these sections alone; `--report 2021-h1` checks that report alone, a draft as well; `--terms` lists the passages that render a term otherwise than `content/terms.yaml`.
 * Marks in `translations.yaml` that no text has any longer are counted. Exit code 1 when there is a problem.
 */
const { values } = commandLine({
  options: { only: { type: "string" }, report: { type: "string" }, terms: { type: "boolean" } },
});
const only = values.only?.split(",");

const files = readContentFiles(".");
const unknown = (only ?? []).filter(
  (part) => part === "" || ![...files.keys()].some((path) => path.includes(part)),
);
if (unknown.length > 0)
  refuse(phrase("commands:check.no-such-part", { parts: unknown.map((part) => `“${part}”`).join(", ") }));
const content = checked(readContent(files));
const concerns = ({ place }: Issue): boolean => !only || only.some((part) => place.file.includes(part));
const reports = content.reports.filter(({ id }) => values.report === undefined || id === values.report);
const found =
  values.report === undefined
    ? allIssues(content)
    : reports.flatMap(({ issues, acrossIssues }) => [...issues, ...acrossIssues]);
const problems = found.filter(concerns);
for (const issue of problems) console.log(`${printIssue(issue)}\n`);
if (!reports.length)
  console.log(`content/reports/${values.report ?? ""}: không có báo cáo này · no such report`);
for (const { id, edition, issues, acrossIssues } of reports) {
  // What names a figure that is not there cannot be calculated.
  const calculable = edition && !issues.some(({ rule }) => rule === "references-exist");
  const findings = calculable ? findingsOf(edition) : [];
  const concerned = findings.filter(
    ({ result }) =>
      !only || only.some((part) => result.members.some(({ place }) => place.file.includes(part))),
  );
  for (const finding of concerned) console.log(`${printFinding(finding)}\n`);
  if (edition && values.terms)
    for (const line of termLines(termUses(edition, content.terms))) console.log(line);
  const accepted = findings.filter(({ acceptance }) => acceptance).length;
  const unaccounted = issues.filter(({ rule }) => rule === "numbers-are-accounted-for").length;
  console.log(
    `${id}: ${edition?.observations.size ?? 0} figures, ${edition?.indicators.size ?? 0} indicators, ${unaccounted} unaccounted numbers, ${findings.length} findings (${accepted} accepted), ${[...issues, ...acrossIssues].filter(concerns).length} problems`,
  );
}
const shared = values.report === undefined ? content.otherIssues.filter(concerns).length : 0;
if (shared > 0)
  for (const text of Object.values(inEditorsLanguages(phrase("commands:check.shared", { count: shared }))))
    console.log(text);
if (values.report === undefined) {
  const editions = content.reports.flatMap(({ edition }) => edition ?? []);
  for (const [file, unused] of unusedMarks(content.files, editions, content.parsed))
    for (const text of Object.values(
      inEditorsLanguages(phrase("commands:check.unused-marks", { file, count: unused.length })),
    ))
      console.log(text);
}
process.exitCode = problems.length || !reports.length ? 1 : 0;
