/**
 * How the build grows with the reports: `npm run build` over the newest report copied to 1, 10 and 40 quarters, in a
 * copy of the project. Other numbers of quarters: `npm run bench -- growth 1 4`.
 */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { stagingOf } from "../../src/site/integration/build.ts";
import { commandLine } from "../command-failures.ts";
import { copyReports } from "./growth/report-copies.ts";
import { measuredRun } from "./growth/measured-run.ts";
import { withProjectCopy } from "./growth/project-copy.ts";
import { growthTable, type Measure } from "./growth/table.ts";

const project = join(import.meta.dirname, "../..");
const asked = commandLine({ words: Infinity }).positionals.map(Number);
const sizes = asked.length ? asked : [1, 10, 40];

/** Pages of the site in `copy`; of the unpublished one beside it when the build's gates refused it. */
const countPages = async (copy: string, published: boolean): Promise<number> => {
  const files = await readdir(published ? join(copy, "dist") : stagingOf(copy, join(copy, "dist/")), {
    recursive: true,
  }).catch(() => []);
  return files.filter((name) => name.endsWith(".html")).length;
};

const measure = (quarters: number): Promise<Measure> =>
  withProjectCopy(project, async (copy) => {
    await copyReports(join(copy, "content"), quarters);
    console.log(`\n${quarters} ${quarters === 1 ? "quarter" : "quarters"}`);
    const { succeeded, seconds, peakMemory, said } = await measuredRun(
      copy,
      ["scripts/astro.ts", "build"],
      (line) => {
        if (STEP.test(line)) console.log(`  ${line}`);
      },
    );
    if (!succeeded) {
      const reason = said.slice(said.findLastIndex((line) => STEP.test(line)) + 1);
      console.log(["The build stopped:", ...reason.slice(0, 20)].map((line) => `    ${line}`).join("\n"));
    }
    return { quarters, pages: await countPages(copy, succeeded), seconds, peakMemory };
  });

/** A step of the build that is over. */
const STEP = /^[✓✗] \[/;

const measures: Measure[] = [];
for (const quarters of sizes) measures.push(await measure(quarters));
console.log(`\n${growthTable(measures)}`);
