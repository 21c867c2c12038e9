import { expect, test } from "vitest";
import { inThreads } from "../../../scripts/threads.ts";

const module = new URL("./doubling-thread.ts", import.meta.url);
const jobs = [1, 2, 3, 4, 5];

test("answers come in the order of the jobs, and each is counted", async () => {
  const counts: string[] = [];
  const progress = (done: number, total: number) => counts.push(`${done}/${total}`);
  expect(await inThreads(module, jobs, { data: {}, progress, threads: 2 })).toEqual([2, 4, 6, 8, 10]);
  expect(counts).toEqual(["1/5", "2/5", "3/5", "4/5", "5/5"]);
  expect(await inThreads(module, [], { data: {} })).toEqual([]);
});

test("jobs may come while others are worked on", async () => {
  async function* later() {
    for (const job of jobs) yield await Promise.resolve(job);
  }
  expect(await inThreads(module, later(), { data: {}, threads: 2 })).toEqual([2, 4, 6, 8, 10]);
  await expect(inThreads(module, later(), { data: { refused: 3 }, threads: 2 })).rejects.toThrow("no 3");
});

test("an error in a thread is the error of all", async () => {
  await expect(inThreads(module, jobs, { data: { refused: 3 }, threads: 2 })).rejects.toThrow("no 3");
});
