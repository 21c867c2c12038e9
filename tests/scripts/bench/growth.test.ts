import { expect, test } from "vitest";
import { measuredRun } from "../../../scripts/bench/growth/measured-run.ts";
import { growthTable } from "../../../scripts/bench/growth/table.ts";

const MEBIBYTE = 1024 * 1024;

test("a run is measured: its end, its lines, its time and the memory that it took", async () => {
  const heard: string[] = [];
  const hungry =
    'const kept = Buffer.alloc(200 * 1024 * 1024, 1); console.log("one"); console.error(kept.length)';
  const run = await measuredRun(import.meta.dirname, ["-e", hungry], (line) => heard.push(line));
  expect(run.succeeded).toBe(true);
  expect(run.said.toSorted()).toEqual(["209715200", "one"]);
  expect(heard.toSorted()).toEqual(["209715200", "one"]);
  expect(run.seconds).toBeGreaterThan(0);
  expect(run.peakMemory).toBeGreaterThan(200 * MEBIBYTE);
});

test("a run that fails is measured and said to have failed", async () => {
  const run = await measuredRun(import.meta.dirname, ["-e", "process.exit(3)"], () => undefined);
  expect(run.succeeded).toBe(false);
  expect(run.peakMemory).toBeGreaterThan(0);
});

test("the table shows each measure and the growth between two; what is not known is a dash", () => {
  const measures = [
    { quarters: 1, pages: 100, seconds: 4, peakMemory: 512 * MEBIBYTE },
    { quarters: 10, pages: 250, seconds: 8, peakMemory: 0 },
  ];
  expect(
    growthTable(measures)
      .split("\n")
      .map((line) => line.trim().split(/\s{2,}/)),
  ).toEqual([
    ["quarters", "pages", "seconds", "pages/s", "peak MiB"],
    ["1", "100", "4.0", "25.0", "512"],
    ["× 10.00", "× 2.50", "× 2.00", "× 1.25", "–"],
    ["10", "250", "8.0", "31.3", "–"],
  ]);
});
