import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, stat, writeFile, mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { shortcutFor, writeShortcut } from "../../scripts/desk/shortcut.ts";
import { gitHistory } from "../../src/desk/store/git-history.ts";

const folderFor = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), "shortcut-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
};

test.for(["win32", "darwin", "linux"] as const)("the file for %s starts the desk in its folder", (system) => {
  const { text } = shortcutFor(system, "/a folder/báo cáo");
  expect(text).toContain("/a folder/báo cáo");
  expect(text).toContain("npm run desk -- --open");
  expect(text).toMatch(/cửa sổ/);
});

test("signs that a system reads otherwise stay signs of the folder's name", () => {
  expect(shortcutFor("win32", String.raw`C:\100% done`).text).toContain(String.raw`C:\100%% done`);
  const { text } = shortcutFor("darwin", "/tmp/it's here");
  const [, line = ""] = text.split("\n");
  expect(line).toBe(String.raw`cd '/tmp/it'\''s here' || exit 1`);
});

test("the file can be run by a double click", async () => {
  const target = await folderFor();
  const file = await writeShortcut("/project", { system: "darwin", target });
  expect((await stat(file)).mode & 0o111).not.toBe(0);
  expect(await readFile(file, "utf8")).toContain("/project");
});

test("changes are committed together, with the report's own files alone", async () => {
  const root = await folderFor();
  const git = (...args: string[]) => execFileSync("git", ["-C", root, ...args], { encoding: "utf8" });
  git("init", "--quiet");
  git("config", "user.name", "Test");
  git("config", "user.email", "test@example.org");
  await mkdir(join(root, "content/reports/2001-q1"), { recursive: true });
  await writeFile(join(root, "content/reports/2001-q1/a.yaml"), "a: 1\n");
  await writeFile(join(root, "content/site.yaml"), "b: 1\n");
  const history = gitHistory(root);
  history.note("answers", ["content/reports/2001-q1/a.yaml", "content/site.yaml"]);
  history.note("names", ["content/reports/2001-q1/a.yaml"]);
  await history.flush();
  expect(git("log", "--format=%s")).toBe("Desk: answers; names\n");
  expect(git("ls-files")).toBe("content/reports/2001-q1/a.yaml\n");
});

test("without a repository nothing happens", async () => {
  const root = await folderFor();
  const history = gitHistory(root);
  history.note("answers", ["content/reports/2001-q1/a.yaml"]);
  await expect(history.flush()).resolves.toBeUndefined();
});
