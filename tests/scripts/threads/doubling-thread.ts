import { workerData } from "node:worker_threads";
import { answerJobs } from "../../../scripts/threads.ts";

const { refused } = workerData as { refused: number };

answerJobs((job: number) =>
  job === refused ? Promise.reject(new RangeError(`no ${job}`)) : Promise.resolve(job * 2),
);
