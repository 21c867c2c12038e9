import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

/** Prints the highest memory of the process, in KiB, to file descriptor 3 when it ends; threads print it too. */
const TELL_PEAK = `import { writeSync } from "node:fs";
process.on("exit", () => writeSync(3, process.resourceUsage().maxRSS + "\\n"));`;

export interface MeasuredRun {
  readonly succeeded: boolean;
  readonly seconds: number;
  /**
   * Highest resident memory of the process with all its threads, in bytes; programs that it starts are not in it.
   * 0 when the process was killed before it could tell.
   */
  readonly peakMemory: number;
  /** Every line that the program printed. */
  readonly said: readonly string[];
}

/** Runs a Node program in `folder` and measures it; `onLine` hears each line that it prints, as it prints it. */
export const measuredRun = async (
  folder: string,
  program: readonly string[],
  onLine: (line: string) => void,
): Promise<MeasuredRun> => {
  const preload = `data:text/javascript,${encodeURIComponent(TELL_PEAK)}`;
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", preload, ...program], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const [, output, errors, peaks] = child.stdio as [null, Readable, Readable, Readable];
  const said: string[] = [];
  let peakMemory = 0;
  for (const stream of [output, errors])
    createInterface({ input: stream }).on("line", (line) => {
      said.push(line);
      onLine(line);
    });
  createInterface({ input: peaks }).on("line", (line) => {
    peakMemory = Math.max(peakMemory, Number(line) * 1024);
  });
  const code = await new Promise<number | null>((closed, failed) =>
    child.on("close", closed).on("error", failed),
  );
  return { succeeded: code === 0, seconds: (performance.now() - start) / 1000, peakMemory, said };
};
