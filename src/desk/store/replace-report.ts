import { cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { contentFileOf, workFolder } from "../../../scripts/content/content-folder.ts";

/**
 * Puts the files of a whole report, by their path below `root`, in the place of what stands in its folder. They are
 * written beside it first; a stopped process leaves the old report or the new one. Returns every path that changed.
 */
export const replaceReport = async (
  root: string,
  id: string,
  files: ReadonlyMap<string, string>,
): Promise<readonly string[]> => {
  const folder = `content/reports/${id}/`;
  const target = contentFileOf(root, folder);
  const workshop = workFolder(root);
  await mkdir(workshop, { recursive: true });
  const fresh = await mkdtemp(join(workshop, "import-"));
  for (const [path, text] of files) {
    const place = join(fresh, path.slice(folder.length));
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, text);
  }
  const before = await filesBelow(target);
  const old = join(workshop, "replaced", id);
  await rm(old, { recursive: true, force: true });
  if (before.length > 0) {
    await mkdir(dirname(old), { recursive: true });
    await cp(target, old, { recursive: true });
  }
  await rm(target, { recursive: true, force: true });
  await mkdir(dirname(target), { recursive: true });
  await rename(fresh, target);
  return [...new Set([...before.map((path) => `${folder}${path}`), ...files.keys()])].sort();
};

const filesBelow = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(folder.length).replaceAll("\\", "/").replace(/^\//, ""),
    );
};
