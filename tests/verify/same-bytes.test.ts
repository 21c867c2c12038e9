import { expect, test } from "vitest";
import { sameBytes } from "../../scripts/verify/same-bytes.ts";
import { madeFolder } from "./made-site.ts";

const files = { "index.html": "a", "data/b.bin": Buffer.from([0, 1, 2]) };

test("two folders with the same files pass", async () => {
  expect(await sameBytes(await madeFolder(files), await madeFolder(files))).toEqual([]);
});

test.for([
  ["one byte", { "data/b.bin": Buffer.from([0, 1, 3]) }, "differ", "byte 2"],
  ["a longer file", { "index.html": "ab" }, "differ", "byte 1"],
  ["a file more", { "c.txt": "" }, "only-second", undefined],
] as const)("%s is an issue", async ([, change, fault, detail]) => {
  const issues = await sameBytes(await madeFolder(files), await madeFolder({ ...files, ...change }));
  expect(issues).toMatchObject([
    { gate: "same-bytes", page: `/${Object.keys(change)[0] ?? ""}`, code: `pages:same-bytes.${fault}` },
  ]);
  if (detail !== undefined) expect(issues[0]?.detail).toContain(detail);
});

test("a file less is an issue", async () => {
  const issues = await sameBytes(await madeFolder(files), await madeFolder({ "index.html": "a" }));
  expect(issues).toMatchObject([{ page: "/data/b.bin", code: "pages:same-bytes.only-first" }]);
});

test("empty folders are an error, not the same", async () => {
  await expect(sameBytes(await madeFolder({}), await madeFolder({}))).rejects.toThrow("no files");
});
