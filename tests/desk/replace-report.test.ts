import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { recoverReports, replaceReport } from "../../src/desk/store/replace-report.ts";

const ID = "2001-q1";
const FOLDER = `content/reports/${ID}`;
let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "desk-replace-"));
  await mkdir(join(root, FOLDER, "sections"), { recursive: true });
  await writeFile(join(root, FOLDER, "report.yaml"), "old: report\n");
  await writeFile(join(root, FOLDER, "sections/a.mdx"), "old\n");
});
afterEach(() => rm(root, { recursive: true }));

const textOf = (path: string) => readFile(join(root, path), "utf8");
const fresh = new Map([[`${FOLDER}/report.yaml`, "new: report\n"]]);

test("a report takes the place of the one before, which is kept beside the content", async () => {
  expect(await replaceReport(root, ID, fresh)).toEqual([`${FOLDER}/report.yaml`, `${FOLDER}/sections/a.mdx`]);
  expect(await readdir(join(root, FOLDER))).toEqual(["report.yaml"]);
  expect(await textOf(`${FOLDER}/report.yaml`)).toBe("new: report\n");
  expect(await textOf(`.desk/replaced/${ID}/report.yaml`)).toBe("old: report\n");
});

test("a process stopped before the new report stands leaves the old one", async () => {
  await mkdir(join(root, ".desk/replacing"), { recursive: true });
  await rename(join(root, FOLDER), join(root, ".desk/replacing", ID));
  await recoverReports(root);
  expect(await textOf(`${FOLDER}/sections/a.mdx`)).toBe("old\n");
  expect(await readdir(join(root, ".desk/replacing"))).toEqual([]);
});

test("a process stopped after the new report stands leaves the new one", async () => {
  await mkdir(join(root, ".desk/replacing", ID), { recursive: true });
  await writeFile(join(root, ".desk/replacing", ID, "report.yaml"), "older: report\n");
  await recoverReports(root);
  expect(await textOf(`${FOLDER}/report.yaml`)).toBe("old: report\n");
  expect(await textOf(`.desk/replaced/${ID}/report.yaml`)).toBe("older: report\n");
});

test("where the system refuses to write a file, the old report stays and nothing is left beside it", async () => {
  // A file cannot stand below another one.
  const refused = new Map([...fresh, [`${FOLDER}/sections`, "x"], [`${FOLDER}/sections/b.mdx`, "y"]]);
  await expect(replaceReport(root, ID, refused)).rejects.toThrow("sections");
  expect(await textOf(`${FOLDER}/sections/a.mdx`)).toBe("old\n");
  expect(await textOf(`${FOLDER}/report.yaml`)).toBe("old: report\n");
  expect(await readdir(join(root, ".desk"))).toEqual([]);
});

test("an old report that was put aside comes back where the new one cannot take its place", async () => {
  // The system refuses to move the folder onto one that is not empty.
  await mkdir(join(root, ".desk/replacing", ID, "sections"), { recursive: true });
  await writeFile(join(root, ".desk/replacing", ID, "sections/a.mdx"), "older\n");
  await expect(replaceReport(root, ID, fresh)).rejects.toThrow();
  expect(await textOf(`${FOLDER}/sections/a.mdx`)).toBe("old\n");
});
