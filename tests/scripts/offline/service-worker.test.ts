import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { readPassages } from "../../../scripts/offline/passages.ts";
import { writeServiceWorker } from "../../../scripts/offline/service-worker.ts";

const page = `<html><head><link rel="stylesheet" href="/assets/a.1f2e.css"></head><body></body></html>`;
const site = {
  "index.html": page,
  "ngoai-tuyen/index.html": page,
  "en/offline/index.html": page,
  "assets/a.1f2e.css": "html{}",
};

async function folderWith(files: Record<string, string | Buffer>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "worker-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

async function workerOf(files: Record<string, string>): Promise<string> {
  const folder = await folderWith(files);
  await writeServiceWorker(folder);
  return readFile(join(folder, "sw.js"), "utf8");
}

const versionOf = (worker: string) => /VERSION="([0-9a-f]{16})"/.exec(worker)?.[1];

test("the same files give the same worker, also where it was written before", async () => {
  const folder = await folderWith(site);
  await writeServiceWorker(folder);
  const first = await readFile(join(folder, "sw.js"), "utf8");
  const copy = await folderWith({});
  await cp(folder, copy, { recursive: true });
  await writeServiceWorker(copy);
  expect(await readFile(join(copy, "sw.js"), "utf8")).toBe(first);
});

test("any other byte of a file, and any other address, is another version", async () => {
  const versions = await Promise.all([
    workerOf(site),
    workerOf({ ...site, "index.html": `${page} ` }),
    workerOf({ ...site, "more/index.html": page }),
    workerOf({ ...site, "mere/index.html": page }),
  ]);
  expect(new Set(versions.map(versionOf)).size).toBe(4);
  expect(versions.every((worker) => versionOf(worker) !== undefined)).toBe(true);
});

test("it is a script that browsers read, without types, comments and modules", async () => {
  const worker = await workerOf(site);
  expect(() => new Script(worker)).not.toThrow();
  expect(worker).not.toMatch(/\/\*|^\s*\/\/|\binterface\b|\bexport\b|\bimport\b/m);
});

test("kept in any case: the offline pages, after what they load", async () => {
  const worker = await workerOf(site);
  expect(/CORE=(\[.*\]),/.exec(worker)?.[1]).toBe('["/assets/a.1f2e.css","/en/offline/","/ngoai-tuyen/"]');
});

test("a site without its offline pages is refused", async () => {
  await expect(workerOf({ "index.html": page })).rejects.toThrow(/ENOENT/);
});

const fragment = (url: string) => gzipSync(`pagefind_dcd{"vi_1":{"content":"lúa","url":"${url}"}}`);

test("of the index of passages a report needs its language's, and only its own passages", async () => {
  const files = {
    "pagefind/fragment/en_group_1.pf_fragment": fragment("/en/2001-q1/rice/"),
    "pagefind/fragment/vi_group_1.pf_fragment": fragment("/2001-q1/lua/"),
    "pagefind/fragment/vi_group_2.pf_fragment": fragment("/2001-q2/lua/"),
    "pagefind/index/en_1.pf_index": "",
    "pagefind/index/vi_1.pf_index": "",
    "pagefind/pagefind.en_1.pf_meta": "",
    "pagefind/pagefind.js": "",
    "pagefind/wasm.unknown.pagefind": "",
  };
  const passages = await readPassages(await folderWith(files), Object.keys(files));
  expect(passages("/2001-q1/", ["en"])).toEqual([
    "/pagefind/index/vi_1.pf_index",
    "/pagefind/pagefind.js",
    "/pagefind/wasm.unknown.pagefind",
    "/pagefind/fragment/vi_group_1.pf_fragment",
  ]);
});

test("an index that is larger than a reader of one report needs is left out", async () => {
  const files = { "pagefind/index/vi_1.pf_index": "x".repeat(1_000_001) };
  const passages = await readPassages(await folderWith(files), Object.keys(files));
  expect(passages("/2001-q1/", ["en"])).toEqual([]);
});
