import { execFile, spawnSync } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { examples, type Example } from "../../src/exports/examples.ts";
import { bytesIn, figuresOf, filesOf, madeEdition } from "./made-files.ts";

const edition = madeEdition();
const files = await filesOf(edition);
const run = promisify(execFile);
const server = createServer((request, response) => {
  response.end(bytesIn(files, (request.url ?? "").split("/").at(-1) ?? ""));
});
let folder = "";
beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  folder = `http://127.0.0.1:${(server.address() as AddressInfo).port}/data/2001-q1/`;
});
afterAll(() => {
  server.close();
});

const codeOf = (id: Example["id"]): string => {
  const found = examples(folder, "vi", folder).find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found.code;
};
const works = (command: string, ...options: string[]) => spawnSync(command, options).status === 0;
const changes = figuresOf(edition).filter(({ kind }) => kind === "change");

/** Every reported change stands in what a program printed, by its name. */
const expectChanges = (printed: string): void => {
  expect(changes.length).toBeGreaterThan(1);
  for (const { name } of changes) expect(printed).toContain(name["vi"]);
};

test.skipIf(!works("python3", "--version"))(
  "the example in Python prints every reported change",
  async () => {
    const { stdout } = await run("python3", ["-c", codeOf("python")], {
      env: { ...process.env, PYTHONIOENCODING: "utf-8" },
    });
    expectChanges(stdout);
    expect(stdout).toContain("-2.5");
  },
);

test.skipIf(!works("Rscript", "--version"))("the example in R prints every reported change", async () => {
  const { stdout } = await run("Rscript", ["-e", codeOf("r")]);
  expect(stdout).toContain("-2.5");
});

test("the example in JavaScript prints every reported change", async () => {
  const { stdout } = await run(process.execPath, ["--input-type=module", "-e", codeOf("javascript")]);
  expectChanges(stdout);
  expect(stdout).toContain("-2.5");
});

test.skipIf(!works("duckdb", "--version"))("the example in DuckDB joins two publishers", async () => {
  const { stdout } = await run("duckdb", ["-csv", "-c", codeOf("duckdb")]);
  expect(stdout.split("\n").length).toBeGreaterThan(2);
});

test("the formula for Sheets names the language of the numbers, so that a Vietnamese sheet reads them", () => {
  expect(codeOf("sheets")).toMatch(/^=IMPORTDATA\("http[^"]+\/figures\.csv", ",", "en_US"\)$/);
});

test("every example has ten lines at most", () => {
  for (const { code } of examples(folder, "vi")) expect(code.split("\n").length).toBeLessThanOrEqual(10);
});
