/**
 * All that must be true before a change is published: `npm test`. Every check runs, also after one that failed; static
 * checks run beside the tests. `npm run test:all` tries every page and every combination, and the format of the files: for
 * a release, and at night.
 * What failed is listed once more at the end. The last line is `N passed, N failed`, and `, N skipped` where this machine
 * cannot try something: each test of vitest counts as one, each other check as one.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { commandLine } from "./command-failures.ts";
import { COMPILE_CACHE } from "./compile-cache.ts";
import { duration } from "./steps.ts";
import { closingLine, sum } from "./test/counts.ts";
import { runTasks, type Task } from "./test/tasks.ts";

const { all: isAll = false } = commandLine({ options: { all: { type: "boolean" } } }).values;
const reports = mkdtempSync(join(tmpdir(), "tests-"));

const vitest = (name: string, projects: readonly string[], ...options: readonly string[]): Task => {
  const report = join(reports, `${name}.json`);
  return {
    name: `vitest: ${name}`,
    report,
    program: [
      "vitest/vitest.mjs",
      "run",
      ...["-c", "tests/vitest.config.ts", ...projects.flatMap((project) => ["--project", project])],
      ...options,
      ...["--allowOnly=false", "--reporter=default", "--reporter=json", "--outputFile.json", report],
    ],
  };
};

const prettier: Task = {
  name: "prettier",
  program: ["prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."],
};

/**
 * Of the first three, which run at once, the tests of the site leave the processors to the others: these spend much time
 * waiting, or can use one processor alone, and would otherwise still run when the site, which can use all, is through.
 */
const tasks: readonly Task[] = [
  // Two workers more than there are processors: while a page waits for its server, another one is drawn.
  { ...vitest("site", ["site"], `--maxWorkers=${String(availableParallelism() + 2)}`), isPatient: true },
  vitest("browser", ["browser"], `--maxWorkers=${String(availableParallelism())}`),
  // One worker, so that the content is read once.
  vitest("units", ["unit", "isolated"], "--maxWorkers=1"),
  {
    // The types of `.astro` files; those of all others are checked faster by oxlint. It writes `.astro/types.d.ts`, which
    // oxlint reads.
    name: "astro check",
    program: [
      "astro/bin/astro.mjs",
      "check",
      ...["--minimumFailingSeverity", "hint", "--tsconfig", "scripts/test/astro-files.json"],
    ],
  },
  { name: "oxlint", program: ["oxlint/bin/oxlint", "--deny-warnings", "--type-check"] },
  { name: "knip", program: ["knip/bin/knip.js"] },
  ...(isAll ? [prettier] : []),
];

const failures: string[] = [];
const counts = await runTasks(
  tasks,
  ({ name }, { counts: { failed }, failures: here, output, milliseconds }) => {
    failures.push(...here);
    console.log(`\n── ${name}\n${output.trimEnd()}`);
    console.log(`${failed === 0 ? "✓" : "✗"} ${name} (${duration(milliseconds)})`);
  },
  {
    ASTRO_TELEMETRY_DISABLED: "1",
    NODE_COMPILE_CACHE: COMPILE_CACHE,
    ...(isAll ? { BAOCAO_TESTS: "all" } : {}),
    ...(process.stdout.isTTY ? { FORCE_COLOR: "1" } : {}),
  },
);
rmSync(reports, { recursive: true });
const total = sum(counts);
for (const failure of failures) console.log(`\n✗ ${failure}`);
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
