import { copyFile, lstat, mkdir, readFile, rename, rm, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { filesOf } from "../serve/files-of.ts";

/** A page names files; the worker names all: it comes last, pages after what they load. */
const rank = (file: string): number => (file === "sw.js" ? 2 : file.endsWith(".html") ? 1 : 0);

/**
 * Makes `target` hold the files of `staging` and no others, and removes `staging`. At every moment `target` holds a
 * complete site: each file is replaced by a rename, what pages load comes before the pages, and what the new site lacks
 * goes last. A file with the same bytes is left alone, with its time. The two folders may be on different file systems,
 * and `target` may be a mount point or a link to a folder. Interrupted, it is completed by the next call.
 */
export async function publish(staging: string, target: string): Promise<void> {
  const files = await filesOf(staging);
  const before = await filesOf(target).catch(() => []);
  for (const file of files.toSorted((a, b) => rank(a) - rank(b))) {
    const [from, to] = [join(staging, file), join(target, file)];
    if (await sameBytes(from, to)) continue;
    await makeRoom(target, file);
    await replace(from, to);
  }
  const kept = new Set(files);
  for (const file of before) if (!kept.has(file)) await removeWithEmptyFolders(target, file);
  await rm(staging, { recursive: true });
}

async function sameBytes(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([readFile(one), readFile(other).catch(() => undefined)]);
  return b !== undefined && a.equals(b);
}

/** Moves a file into the place of another. Between file systems it is copied beside that place first. */
async function replace(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    const beside = `${to}.next`;
    await copyFile(from, beside);
    await rename(beside, to);
  }
}

/** Makes the folders of a file. A file that stands where a folder comes, or the reverse, goes. */
async function makeRoom(target: string, file: string): Promise<void> {
  const folders = file.split("/").slice(0, -1);
  for (const depth of folders.keys()) {
    const folder = join(target, ...folders.slice(0, depth + 1));
    if ((await kindOf(folder)) === "file") await rm(folder);
  }
  if ((await kindOf(join(target, file))) === "folder") await rm(join(target, file), { recursive: true });
  await mkdir(dirname(join(target, file)), { recursive: true });
}

async function kindOf(path: string): Promise<"file" | "folder" | undefined> {
  const found = await lstat(path).catch(() => undefined);
  return found && (found.isFile() ? "file" : "folder");
}

async function removeWithEmptyFolders(target: string, file: string): Promise<void> {
  // Otherwise a file of the new site stands in the place of its folder, or a folder in its own.
  if ((await kindOf(join(target, file))) !== "file") return;
  await rm(join(target, file));
  for (let folder = dirname(file); folder !== "."; folder = dirname(folder))
    if (
      !(await rmdir(join(target, folder)).then(
        () => true,
        () => false,
      ))
    )
      return;
}
