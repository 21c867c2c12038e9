import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { BuildRunning, lockBuild, unlockBuild } from "../../../scripts/build/build-lock.ts";

const folder = (): string => {
  const home = mkdtempSync(join(tmpdir(), "lock-"));
  onTestFinished(() => {
    rmSync(home, { recursive: true });
  });
  return join(home, "staging");
};

test("a second build of a site says that the first is running, and leaves its lock", async () => {
  const staging = folder();
  const other = spawn(process.execPath, ["--eval", "setInterval(() => {}, 1000)"]);
  onTestFinished(() => void other.kill());
  await new Promise((started) => other.once("spawn", started));
  writeFileSync(`${staging}.lock`, String(other.pid));
  expect(() => {
    lockBuild(staging, "dist");
  }).toThrow(BuildRunning);
  unlockBuild(staging);
  expect(existsSync(`${staging}.lock`)).toBe(true);
});

test("a build that was killed, or left half a lock, does not stop the next one", () => {
  const staging = folder();
  const { pid } = spawnSync(process.execPath, ["--eval", ""]);
  for (const left of [String(pid), ""]) {
    writeFileSync(`${staging}.lock`, left);
    lockBuild(staging, "dist");
    unlockBuild(staging);
    expect(existsSync(`${staging}.lock`)).toBe(false);
  }
});
