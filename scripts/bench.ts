/**
 * Runs the benches of scripts/bench one after the other, each in a process of its own. They print what they measure
 * and judge nothing. `npm run bench`; one alone: `npm run bench -- growth`, with its own arguments behind its name.
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { phrase } from "../src/model/phrase.ts";
import { commandLine } from "./command-failures.ts";
import { refuse } from "./refuse.ts";

const folder = join(import.meta.dirname, "bench");
const benches = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name }) => basename(name, ".ts"))
  .sort();

// What stands behind its name is for the bench itself.
const [, , only, ...args] = process.argv;
commandLine({ args: only === undefined ? [] : [only], words: 1 });
const chosen = only === undefined ? benches : benches.filter((name) => name === only);
if (chosen.length === 0)
  refuse(phrase("commands:unknown-names", { unknown: `“${only ?? ""}”`, all: benches.join(", ") }));
for (const name of chosen) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(process.execPath, [join(folder, `${name}.ts`), ...args], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
