import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { constants, getPriority, tmpdir } from "node:os";
import { join, relative } from "node:path";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { runTasks, type Task } from "../../scripts/test/tasks.ts";

const packages = join(import.meta.dirname, "../../node_modules");
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tasks-"));
  return () => rm(folder, { recursive: true });
});

const task = async (name: string, code: string, report?: string): Promise<Task> => {
  const file = join(folder, `${name}.mjs`);
  await writeFile(file, code);
  return { name, program: [relative(packages, file)], ...(report === undefined ? {} : { report }) };
};

test("every task runs, also after one that failed, and counts in its place", async () => {
  const tasks = [await task("bad", "console.log('no'); process.exit(1)"), await task("good", "")];
  const told: string[] = [];
  const counts = await runTasks(tasks, ({ name }, { output }) => told.push(`${name}: ${output}`), {}, 1);
  expect(counts).toEqual([
    { passed: 0, failed: 1, skipped: 0 },
    { passed: 1, failed: 0, skipped: 0 },
  ]);
  expect(told).toEqual(["bad: no\n", "good: "]);
});

test("a patient task, and what it starts, has a lower priority than the tasks beside it", async () => {
  const lower = Math.max(getPriority(), constants.priority.PRIORITY_BELOW_NORMAL);
  const code = (priority: number) => `
    import { spawnSync } from "node:child_process";
    import { getPriority } from "node:os";
    // The priority is set when the program has started.
    while (getPriority() !== ${String(priority)}) {}
    const ended = spawnSync(process.execPath, ["-p", "os.getPriority()"], { encoding: "utf8" });
    console.log(ended.stdout.trim());`;
  const patient = { ...(await task("patient", code(lower))), isPatient: true };
  const said: number[] = [];
  await runTasks(
    [patient, await task("other", code(getPriority()))],
    (_, { output }) => said.push(Number(output)),
    {},
    1,
  );
  expect(said).toEqual([lower, getPriority()]);
});

test("two tasks run at once: each waits for the other's file", async () => {
  const wait = (own: string, other: string) => `
    import { existsSync, writeFileSync } from "node:fs";
    writeFileSync(${JSON.stringify(join(folder, own))}, "");
    const timer = setInterval(() => existsSync(${JSON.stringify(join(folder, other))}) && clearInterval(timer), 5);`;
  const tasks = [await task("one", wait("a", "b")), await task("two", wait("b", "a"))];
  const counts = await runTasks(tasks, () => undefined, {}, 2);
  expect(counts.map(({ passed }) => passed)).toEqual([1, 1]);
});

test("what failed is named: a program without a report, and one whose report has no failed test", async () => {
  const report = join(folder, "errors.json");
  const code = `import { writeFileSync } from "node:fs";
    writeFileSync(${JSON.stringify(report)}, JSON.stringify({ numPassedTests: 1, testResults: [] }));
    process.exit(1)`;
  const tasks = [
    await task("no report", "process.exit(1)"),
    await task("error outside the tests", code, report),
    await task("sound", ""),
  ];
  const named: (readonly string[])[] = [];
  await runTasks(tasks, (_, { failures }) => named.push(failures), {}, 1);
  expect(named).toEqual([["no report"], ["error outside the tests"], []]);
});

test("a report counts its tests; the environment is added to", async () => {
  const report = join(folder, "report.json");
  const code = `import { writeFileSync } from "node:fs"; writeFileSync(${JSON.stringify(report)}, process.env.REPORT)`;
  const REPORT = JSON.stringify({ numPassedTests: 7, numPendingTests: 1 });
  const counts = await runTasks([await task("tests", code, report)], () => undefined, { REPORT });
  onTestFinished(() => rm(report));
  expect(counts).toEqual([{ passed: 7, failed: 0, skipped: 1 }]);
});
