/**
 * How long `npm test` takes on this machine, and each part of it; parts run beside each other. `npm run bench -- tests`;
 * the whole matrix: `npm run bench -- tests --all`.
 */
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { duration } from "../steps.ts";

/** A line of `npm test` that says how a part ended. */
const PART = /^[✓✗] .+ \(.+\)$/u;

const start = performance.now();
const tests = spawn(process.execPath, [join(import.meta.dirname, "../test.ts"), ...process.argv.slice(2)], {
  stdio: ["ignore", "pipe", "ignore"],
});
let last = "";
for await (const line of createInterface({ input: tests.stdout })) {
  if (PART.test(line)) console.log(`  ${line}`);
  if (line !== "") last = line;
}
console.log(`${last}: ${duration(performance.now() - start)} on ${String(availableParallelism())} cores`);
