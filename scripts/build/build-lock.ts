import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { isRunning } from "../running-process.ts";

/** Another build of the same site is running. */
export class BuildRunning extends Error {
  constructor(target: string, owner: number) {
    super(
      `một lần dựng khác cho ${target} đang chạy (tiến trình ${owner}); chờ nó xong rồi dựng lại / another build for ${target} is running (process ${owner}); build again when it has ended`,
    );
    this.name = "BuildRunning";
  }
}

const lockOf = (staging: string): string => `${staging}.lock`;

/**
 * Reserves the staging folder of `target` for this process, until it ends or `unlockBuild` is called. Throws
 * `BuildRunning` while another process has it. A build that was killed reserves nothing.
 */
export const lockBuild = (staging: string, target: string): void => {
  const lock = lockOf(staging);
  mkdirSync(dirname(lock), { recursive: true });
  for (;;)
    try {
      writeFileSync(lock, String(process.pid), { flag: "wx" });
      process.once("exit", () => {
        unlockBuild(staging);
      });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const owner = ownerOf(lock);
      if (owner === process.pid) return;
      if (owner !== undefined && isRunning(owner)) throw new BuildRunning(target, owner);
      rmSync(lock, { force: true });
    }
};

/** Gives the staging folder back, where this process has it. */
export const unlockBuild = (staging: string): void => {
  if (ownerOf(lockOf(staging)) === process.pid) rmSync(lockOf(staging), { force: true });
};

const ownerOf = (lock: string): number | undefined => {
  try {
    const owner = Number(readFileSync(lock, "utf8"));
    return Number.isInteger(owner) && owner > 0 ? owner : undefined;
  } catch {
    return undefined;
  }
};
