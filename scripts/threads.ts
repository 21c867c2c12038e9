import { availableParallelism } from "node:os";
import { parentPort, Worker } from "node:worker_threads";
import type { Progress } from "./steps.ts";

/** What a thread works on besides its jobs: it reads `data` as its `workerData`. */
export interface ThreadSettings {
  readonly data?: unknown;
  readonly progress?: Progress;
  /** How many threads at most. */
  readonly threads?: number;
}

/**
 * Gives jobs to threads that run `module`, which calls `answerJobs`; a thread gets its next job when it has answered one.
 * Jobs may come one after the other, as others are worked on. Resolves to the answers in the order of the jobs. Rejects with the first error in a thread, all threads stopped. Jobs
 * and answers are copied from thread to thread: plain data alone.
 */
export async function inThreads<Answer>(
  module: URL,
  jobs: readonly unknown[] | AsyncIterable<unknown>,
  { data, progress = () => undefined, threads = availableParallelism() }: ThreadSettings = {},
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const left = numbered(jobs);
  const total = Array.isArray(jobs) ? jobs.length : Infinity;
  let done = 0;
  const workers: Worker[] = [];
  const work = (): Promise<void> =>
    new Promise((finish, fail) => {
      const worker = new Worker(module, { workerData: data });
      workers.push(worker);
      let index = -1;
      const next = async () => {
        const job = await left.next();
        if (job.done) {
          finish();
          return;
        }
        index = job.value[0];
        worker.postMessage(job.value[1]);
      };
      worker.on("message", (answer: Answer) => {
        answers[index] = answer;
        done += 1;
        progress(done, total);
        next().catch(fail);
      });
      worker.on("error", fail);
      worker.on("exit", (code) => fail(new Error(`${module.href}: exit code ${code}`)));
      next().catch(fail);
    });
  try {
    await Promise.all(Array.from({ length: Math.min(threads, total) }, work));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return answers;
}

async function* numbered(
  jobs: Iterable<unknown> | AsyncIterable<unknown>,
): AsyncGenerator<[number, unknown]> {
  let index = 0;
  for await (const job of jobs) yield [index++, job];
}

/** In a thread of `inThreads`: answers each job with what `work` makes of it. */
export function answerJobs(work: (job: never) => Promise<unknown>): void {
  parentPort?.on("message", (job: unknown) => {
    void work(job as never).then((answer) => parentPort?.postMessage(answer));
  });
}
