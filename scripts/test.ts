/**
 * All that must be true before a change is published: `npm test`. Every gate runs, also after one that failed.
 * The last line is `N passed, N failed`: each test of vitest counts as one, each other gate as one.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { countsOf, sum, type Counts } from "./test/counts.ts";
import { duration } from "./steps.ts";

const root = join(import.meta.dirname, "..");
const reports = mkdtempSync(join(tmpdir(), "tests-"));

/** The packages' own programs, run by the Node that runs this. */
const programs = {
  "astro check": ["astro/bin/astro.mjs", "check", "--minimumFailingSeverity", "hint"],
  eslint: ["eslint/bin/eslint.js", "-c", "scripts/config/eslint.mjs", "--max-warnings", "0", "."],
  prettier: ["prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."],
  knip: ["knip/bin/knip.js"],
} as const;

const projects = ["unit", "browser", "site"] as const;

function runProgram([program, ...args]: readonly [string, ...string[]]): boolean {
  const file = join(root, "node_modules", program);
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" };
  return spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: "inherit", env }).status === 0;
}

function runTests(project: string): Counts {
  const report = join(reports, `${project}.json`);
  const options = ["-c", "tests/vitest.config.ts", "--project", project, "--outputFile.json", report];
  const passed = runProgram([
    "vitest/vitest.mjs",
    "run",
    ...options,
    "--reporter=default",
    "--reporter=json",
  ]);
  return countsOf(passed, readReport(report));
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

function timed(name: string, run: () => Counts): Counts {
  const start = performance.now();
  console.log(`\n── ${name}`);
  const counts = run();
  console.log(`${counts.failed === 0 ? "✓" : "✗"} ${name} (${duration(performance.now() - start)})`);
  return counts;
}

const results = [
  ...Object.entries(programs).map(([name, command]) =>
    timed(name, () => (runProgram(command) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })),
  ),
  ...projects.map((project) => timed(`vitest: ${project}`, () => runTests(project))),
];
rmSync(reports, { recursive: true });
const { passed, failed } = sum(results);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
