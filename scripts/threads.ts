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
 * Resolves to the answers in the order of the jobs. Rejects with the first error in a thread, all threads stopped. Jobs
 * and answers are copied from thread to thread: plain data alone.
 */
export async function inThreads<Answer>(
  module: URL,
  jobs: readonly unknown[],
  { data, progress = () => undefined, threads = availableParallelism() }: ThreadSettings = {},
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const left = jobs.entries();
  let done = 0;
  const workers: Worker[] = [];
  const work = (): Promise<void> =>
    new Promise((finish, fail) => {
      const worker = new Worker(module, { workerData: data });
      workers.push(worker);
      let index = -1;
      const next = () => {
        const job = left.next();
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
        progress(done, jobs.length);
        next();
      });
      worker.on("error", fail);
      worker.on("exit", (code) => fail(new Error(`${module.href}: exit code ${code}`)));
      next();
    });
  try {
    await Promise.all(Array.from({ length: Math.min(threads, jobs.length) }, work));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return answers;
}

/** In a thread of `inThreads`: answers each job with what `work` makes of it. */
export function answerJobs(work: (job: never) => Promise<unknown>): void {
  parentPort?.on("message", (job: unknown) => {
    void work(job as never).then((answer) => parentPort?.postMessage(answer));
  });
}
