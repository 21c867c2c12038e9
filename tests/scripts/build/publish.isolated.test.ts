import {
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";

/** Every rename and removal, in order; `otherFileSystem` makes each rename out of the staging folder fail as it does there. */
const calls: { what: "rename" | "rm"; path: string }[] = [];
let otherFileSystem = false;
let copyFails = false;

vi.mock(import("node:fs/promises"), async (original) => {
  const real = await original();
  return {
    ...real,
    rename: async (from, to) => {
      if (otherFileSystem && !String(from).includes("/.next/"))
        throw Object.assign(new Error("EXDEV"), { code: "EXDEV" });
      calls.push({ what: "rename", path: String(to) });
      await real.rename(from, to);
    },
    cp: async (from, to, options) => {
      await real.cp(from, to, options);
      if (copyFails) throw Object.assign(new Error("ENOSPC"), { code: "ENOSPC" });
    },
    rm: async (path, options) => {
      calls.push({ what: "rm", path: String(path) });
      await real.rm(path, options);
    },
  };
});

const { publish } = await import("../../../scripts/build/publish.ts");

async function folders(old: Record<string, string>, next: Record<string, string>) {
  const home = await mkdtemp(join(tmpdir(), "publish-"));
  onTestFinished(() => rm(home, { recursive: true }));
  const [target, staging] = [join(home, "dist"), join(home, "staging")];
  for (const [folder, files] of [[target, old] as const, [staging, next] as const])
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    }
  calls.length = 0;
  return { home, target, staging };
}

async function contents(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(
      files.map(async (file) => [file.slice(folder.length + 1), await readFile(file, "utf8")]),
    ),
  ) as Record<string, string>;
}

const old = {
  "index.html": "old",
  "old/index.html": "old",
  "assets/a.1.css": "old",
  "sw.js": "old",
  same: "same",
};
const next = {
  "index.html": "new",
  "new/index.html": "new",
  "assets/a.2.css": "new",
  "sw.js": "new",
  same: "same",
};

test("the target holds the new files alone, and the staging folder is gone", async () => {
  for (const isOther of [false, true]) {
    otherFileSystem = isOther;
    const { home, target, staging } = await folders(old, next);
    await publish(staging, target);
    expect(await contents(target)).toEqual(next);
    expect(await readdir(home)).toEqual(["dist"]);
    expect((await readdir(target)).sort()).toEqual(["assets", "index.html", "new", "same", "sw.js"]);
  }
  otherFileSystem = false;
});

test("what pages load comes before the pages, the worker last, and removals after all", async () => {
  const { target, staging } = await folders(old, next);
  await publish(staging, target);
  expect(calls.map(({ what, path }) => [what, path.slice(target.length + 1)]).slice(1, -1)).toEqual([
    ["rename", "assets/a.2.css"],
    ["rename", "index.html"],
    ["rename", "new/index.html"],
    ["rename", "sw.js"],
    ["rm", "assets/a.1.css"],
    ["rm", "old/index.html"],
  ]);
});

test("a file with the same bytes keeps its time", async () => {
  const { target, staging } = await folders(old, next);
  await utimes(join(target, "same"), 1, 1);
  await publish(staging, target);
  expect((await stat(join(target, "same"))).mtimeMs).toBe(1000);
});

test("a first site, a target that is a link, a folder in a file's place and a file in a folder's", async () => {
  const first = await folders({}, next);
  await publish(first.staging, first.target);
  expect(await contents(first.target)).toEqual(next);

  const linked = await folders({ "../real/index.html": "old" }, next);
  await symlink("real", linked.target);
  await publish(linked.staging, linked.target);
  expect((await lstat(linked.target)).isSymbolicLink()).toBe(true);
  expect(await contents(join(linked.home, "real"))).toEqual(next);

  const turned = await folders({ "a/b": "old", c: "old" }, { a: "new", "c/d": "new" });
  await publish(turned.staging, turned.target);
  expect(await contents(turned.target)).toEqual({ a: "new", "c/d": "new" });
});

test("an interrupted call is completed by the next one", async () => {
  const { target, staging } = await folders({ ...old, ".next/index.html": "half" }, next);
  await publish(staging, target);
  expect(await contents(target)).toEqual(next);
});

test("a new site that does not fit onto the other file system changes nothing of the old one", async () => {
  otherFileSystem = true;
  copyFails = true;
  const { target, staging } = await folders(old, next);
  await expect(publish(staging, target)).rejects.toThrow("ENOSPC");
  [otherFileSystem, copyFails] = [false, false];
  expect(await contents(target)).toEqual(old);
});
