import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { compressFolder } from "../../../scripts/serve/compress.ts";

const text = "tăng 3,24% so với cùng kỳ năm trước\n".repeat(100);

async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "compress-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(folder, name), content)));
  return folder;
}

test("beside each text stand three forms that unpack to it", async () => {
  const folder = await folderWith({ "page.html": text });
  await compressFolder(folder);
  expect((await readdir(folder)).sort()).toEqual([
    "page.html",
    "page.html.br",
    "page.html.gz",
    "page.html.zst",
  ]);
  const [br, gz, zst] = await Promise.all(
    ["br", "gz", "zst"].map((ending) => readFile(join(folder, `page.html.${ending}`))),
  );
  if (!br || !gz || !zst) throw new Error("three forms were expected");
  for (const unpacked of [brotliDecompressSync(br), gunzipSync(gz), zstdDecompressSync(zst)])
    expect(unpacked.toString("utf8")).toBe(text);
});

test("no form is written that is no smaller, nor for what is compressed by nature, nor for a form", async () => {
  const folder = await folderWith({
    "short.txt": "á",
    "figures.xlsx": text,
    "page.html.br": text,
    _headers: text,
  });
  await compressFolder(folder);
  expect((await readdir(folder)).sort()).toEqual(["_headers", "figures.xlsx", "page.html.br", "short.txt"]);
});

test("the same file gives the same bytes; a gzip form tells neither time nor system", async () => {
  const [one, two] = await Promise.all([folderWith({ "a.csv": text }), folderWith({ "a.csv": text })]);
  await Promise.all([compressFolder(one), compressFolder(two)]);
  for (const name of ["a.csv.br", "a.csv.gz", "a.csv.zst"])
    expect((await readFile(join(one, name))).equals(await readFile(join(two, name)))).toBe(true);
  const head = (await readFile(join(one, "a.csv.gz"))).subarray(0, 10);
  expect([...head.subarray(4, 8), head[9]]).toEqual([0, 0, 0, 0, 255]);
});

test("progress counts the files", async () => {
  const folder = await folderWith({ "a.txt": text, "b.json": text, "c.png": text });
  const seen: string[] = [];
  await compressFolder(folder, (done, total) => seen.push(`${done}/${total}`));
  expect(seen).toEqual(["1/2", "2/2"]);
});
