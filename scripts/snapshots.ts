/**
 * Writes anew what pages and drawings are compared with: what a screen reader is given, how many actions a journey takes,
 * the charts.
 * Read what has changed before it is committed. `npm run snapshots`; some of them:
 * `npm run snapshots -- tests/site/journeys`.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { commandLine } from "./command-failures.ts";

const root = join(import.meta.dirname, "..");
const folders = ["tests/site/a11y-snapshots", "tests/site/journeys", "tests/charts"];
const { positionals: chosen } = commandLine({ words: Infinity });

const { status } = spawnSync(
  process.execPath,
  [
    join(root, "node_modules/vitest/vitest.mjs"),
    ...["run", "-c", "tests/vitest.config.ts", "--update=all"],
    ...(chosen.length > 0 ? chosen : folders),
  ],
  { cwd: root, stdio: "inherit" },
);
process.exitCode = status ?? 1;
