import { parseArgs } from "node:util";
import { checkFiles } from "../src/checks/check-files.ts";
import { printIssue } from "../src/model/issue.ts";
import { readContentFiles } from "./content/read-files.ts";

/**
 * Checks the content and prints every problem. `--only a,b` shows the problems of those sections alone.
 * Exit code 1 when there is a problem.
 */
const { values } = parseArgs({ options: { only: { type: "string" } } });
const only = values.only?.split(",");

let problems = 0;
for (const { id, edition, issues } of checkFiles(readContentFiles("."))) {
  const shown = only ? issues.filter(({ place }) => only.some((part) => place.file.includes(part))) : issues;
  problems += shown.length;
  for (const issue of shown) console.log(`${printIssue(issue)}\n`);
  const unaccounted = issues.filter(({ rule }) => rule === "numbers-are-accounted-for").length;
  console.log(
    `${id}: ${edition?.observations.size ?? 0} figures, ${edition?.indicators.size ?? 0} indicators, ${unaccounted} unaccounted numbers, ${shown.length} problems`,
  );
}
process.exitCode = problems ? 1 : 0;
