import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { constants, getPriority, setPriority } from "node:os";
import { join } from "node:path";
import { countsOf, type Counts } from "./counts.ts";
import { failuresOf } from "./failures.ts";

const BELOW_NORMAL = constants.priority.PRIORITY_BELOW_NORMAL;
const root = join(import.meta.dirname, "../..");

/** One program whose verdict counts. */
export interface Task {
  readonly name: string;
  /** A file of a package, and its arguments. It is run by the Node that runs this. */
  readonly program: readonly [file: string, ...args: string[]];
  /** Where it writes a JSON report of its tests; without one the program counts as one test. */
  readonly report?: string;
  /** Does it leave the processors to the tasks beside it, and take what they leave? */
  readonly isPatient?: boolean;
}

export interface Finished {
  readonly counts: Counts;
  /** Each test that failed, with its message; for a program without a report, its name. */
  readonly failures: readonly string[];
  /** What it wrote. */
  readonly output: string;
  readonly milliseconds: number;
}

/**
 * Runs all tasks, also after one that failed, and resolves to their counts in order. Several run at once, the first ones
 * first; `tell` is called as each ends. `env` is added to the environment.
 */
export async function runTasks(
  tasks: readonly Task[],
  tell: (task: Task, finished: Finished) => void,
  env: NodeJS.ProcessEnv = {},
  atOnce = 3,
): Promise<readonly Counts[]> {
  const counts: Counts[] = [];
  const left = tasks.entries();
  const work = async (): Promise<void> => {
    for (const [index, task] of left) {
      const finished = await run(task, env);
      counts[index] = finished.counts;
      tell(task, finished);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return counts;
}

async function run(
  { name, program: [file, ...args], report, isPatient = false }: Task,
  env: NodeJS.ProcessEnv,
): Promise<Finished> {
  const start = performance.now();
  const child = spawn(process.execPath, [join(root, "node_modules", file), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  // What the program starts has its priority.
  if (isPatient && child.pid !== undefined) setPriority(child.pid, Math.max(getPriority(), BELOW_NORMAL));
  const written: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (part: Buffer) => {
      written.push(part);
    });
  const code = await new Promise<number | null>((closed, failed) => {
    child.on("error", failed).on("close", closed);
  });
  return {
    ...(report === undefined ? verdictOn(name, code === 0) : verdictOf(name, code === 0, await read(report))),
    output: Buffer.concat(written).toString("utf8"),
    milliseconds: performance.now() - start,
  };
}

type Verdict = Pick<Finished, "counts" | "failures">;

const verdictOn = (name: string, isWell: boolean): Verdict => ({
  counts: { passed: isWell ? 1 : 0, failed: isWell ? 0 : 1, skipped: 0 },
  failures: isWell ? [] : [name],
});

/** Where no test failed and the run did, an error outside the tests failed: its place is in the output. */
function verdictOf(name: string, isWell: boolean, report: unknown): Verdict {
  const counts = countsOf(isWell, report);
  const failures = failuresOf(report, root);
  return { counts, failures: counts.failed > 0 && failures.length === 0 ? [name] : failures };
}

async function read(report: string): Promise<unknown> {
  return JSON.parse(await readFile(report, "utf8").catch(() => "null"));
}
