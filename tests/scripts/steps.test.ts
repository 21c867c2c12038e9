import { expect, test } from "vitest";
import { duration, runSteps } from "../../scripts/steps.ts";

function recorder(isTTY: boolean) {
  const written: string[] = [];
  return {
    isTTY,
    columns: 80,
    write: (text: string) => written.push(text) > 0,
    text: () => written.join(""),
  };
}

const withoutTimes = (text: string) => text.replace(/\([^)]* m?s\)/g, "(time)");

test("steps run in order, each on a plain line with its time", async () => {
  const output = recorder(false);
  const ran: string[] = [];
  const step = (name: string) => ({ name, run: () => Promise.resolve(void ran.push(name)) });
  await runSteps([step("check"), step("build")], { output });
  expect(ran).toEqual(["check", "build"]);
  expect(withoutTimes(output.text())).toBe("✓ [1/2] check (time)\n✓ [2/2] build (time)\n");
});

test("a terminal sees the progress on one line that is rewritten", async () => {
  const output = recorder(true);
  const run = (progress: (done: number, total: number) => void) => {
    progress(3, 8);
    return Promise.resolve();
  };
  await runSteps([{ name: "pages", run }], { output });
  expect(output.text()).toContain("\r\u001B[2K[1/1] pages … 3/8");
  expect(output.text().split("\n")).toHaveLength(2);
});

test("after a step that throws nothing runs, and its error is the run's", async () => {
  const output = recorder(false);
  const never = { name: "never", run: () => Promise.reject(new Error("ran")) };
  const bad = { name: "bad", run: () => Promise.reject(new Error("why")) };
  await expect(runSteps([bad, never], { output })).rejects.toThrow("why");
  expect(withoutTimes(output.text())).toBe("✗ [1/2] bad (time)\n");
});

test("a part of a run is numbered within the whole", async () => {
  const output = recorder(false);
  await runSteps([{ name: "pages", run: () => Promise.resolve() }], { before: 1, total: 3, output });
  expect(withoutTimes(output.text())).toBe("✓ [2/3] pages (time)\n");
});

test.for([
  [340.4, "340 ms"],
  [2449, "2.4 s"],
  [72_000, "1 min 12 s"],
] as const)("%d ms is said as %s", ([milliseconds, said]) => {
  expect(duration(milliseconds)).toBe(said);
});
