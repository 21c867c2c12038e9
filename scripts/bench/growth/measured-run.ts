import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

/**
 * Prints the highest memory of the process so far, in KiB, to file descriptor 3: each second, since a process that
 * runs out of memory ends without a word, and at its end. Threads print it too.
 */
const TELL_PEAK = `import { writeSync } from "node:fs";
const tell = () => writeSync(3, process.resourceUsage().maxRSS + "\\n");
setInterval(tell, 1000).unref();
process.on("exit", tell);`;

export interface MeasuredRun {
  readonly succeeded: boolean;
  readonly seconds: number;
  /** Highest resident memory of the process with all its threads, in bytes; programs that it starts are not in it. */
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
  const [, output, errors, peaks] = child.stdio as unknown as [null, Readable, Readable, Readable];
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
