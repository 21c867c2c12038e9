import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { ALL_REPORTS } from "../../src/exports/addresses.ts";
import { bytesOf } from "../../src/exports/data-file.ts";
import { filesOf, madeEdition, textIn } from "./made-files.ts";

const sums = async (id?: string) => {
  const files = await filesOf(madeEdition(), id);
  return files.map((file) => `${createHash("sha256").update(bytesOf(file)).digest("hex")} ${file.name}`);
};

test("two runs write the same bytes", async () => {
  const first = await sums();
  await new Promise((later) => setTimeout(later, 1100));
  expect(await sums()).toEqual(first);
});

test("all reports together have the figures, and leave the annexes to each report", async () => {
  const files = await filesOf(madeEdition(), ALL_REPORTS);
  const names = files.map(({ name }) => name);
  expect(names).toContain("figures.csv");
  expect(names.some((name) => name.startsWith("programme"))).toBe(false);
  expect(JSON.parse(textIn(files, "datapackage.json"))).toMatchObject({ name: "all-reports" });
});

test("names of files are unique", async () => {
  const names = (await filesOf(madeEdition())).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
