import { cp, lstat, mkdir, readFile, rename, rm, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { filesOf } from "../serve/files-of.ts";

/** A page names files, the worker names all, the list of files is of all: each comes after what it names. */
const rank = (file: string): number =>
  file.startsWith("manifest.json") ? 3 : file === "sw.js" ? 2 : file.endsWith(".html") ? 1 : 0;

/** Inside the target, where the new site waits that was made on another file system. */
const WAITING = ".next";

/**
 * Makes `target` hold the files of `staging` and no others, and removes `staging`. At every moment `target` holds a
 * complete site: each file is replaced by a rename, what pages load comes before the pages, and what the new site lacks
 * goes last. A file with the same bytes is left alone, with its time. The two folders may be on different file systems:
 * then the whole new site is copied into the target before anything of the old one changes. `target` may be a mount
 * point or a link to a folder. Interrupted, it is completed by the next call.
 */
export async function publish(staging: string, target: string): Promise<void> {
  const waiting = join(target, WAITING);
  await rm(waiting, { recursive: true, force: true });
  try {
    await moveAll(staging, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    try {
      await cp(staging, waiting, { recursive: true });
      await moveAll(waiting, target);
    } finally {
      await rm(waiting, { recursive: true, force: true });
    }
  }
  await rm(staging, { recursive: true, force: true });
}

async function moveAll(from: string, target: string): Promise<void> {
  const files = await filesOf(from);
  const before = (await filesOf(target).catch(() => [])).filter((file) => !file.startsWith(`${WAITING}/`));
  for (const file of files.toSorted((a, b) => rank(a) - rank(b))) {
    if (await sameBytes(join(from, file), join(target, file))) continue;
    await makeRoom(target, file);
    await rename(join(from, file), join(target, file));
  }
  const kept = new Set(files);
  for (const file of before) if (!kept.has(file)) await removeWithEmptyFolders(target, file);
}

async function sameBytes(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([readFile(one), readFile(other).catch(() => undefined)]);
  return b !== undefined && a.equals(b);
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
