import { availableParallelism } from "node:os";
import { Readable } from "node:stream";
import { listenToDrawings } from "../../src/site/made-drawings.ts";
import { inThreads } from "../threads.ts";

/** Ends the early work. Resolves when no thread is at work any more. */
export type EndEarly = () => Promise<void>;

/**
 * While pages are made, which one processor does: puts the pictures of their drawings into the cache, where `drawPictures`
 * finds them. What has not been begun when it is ended is left to that, and so is a drawing that fails, with its error.
 */
export function drawEarly({ hasCards }: { hasCards: boolean }): EndEarly {
  let hasEnded = false;
  const asked = new Readable({ objectMode: true, read: () => undefined });
  async function* jobs() {
    for await (const job of asked) {
      if (hasEnded) return;
      yield job;
    }
  }
  listenToDrawings((job) => {
    if (hasCards || job.stays) asked.push(job);
  });
  const work = inThreads(new URL("./card-thread.ts", import.meta.url), jobs(), {
    threads: Math.max(1, availableParallelism() - 1),
  }).catch(() => undefined);
  return async () => {
    listenToDrawings(undefined);
    hasEnded = true;
    asked.push(null);
    await work;
  };
}
