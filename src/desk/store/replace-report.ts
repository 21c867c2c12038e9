import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { contentFileOf, workFolder } from "../../../scripts/content/content-folder.ts";

const folderOf = (id: string): string => `content/reports/${id}/`;
/** The old folder of a report while the new one takes its place, and afterwards. */
const replacing = (root: string): string => join(workFolder(root), "replacing");
const replaced = (root: string, id: string): string => join(workFolder(root), "replaced", id);

/**
 * Puts the files of a whole report, by their path below `root`, in the place of what stands in its folder. They are
 * written beside it first; of a stopped process `recoverReports` leaves the old report or the new one. Where the system
 * refuses, the old report stays and nothing else is left. Returns every path that changed.
 */
export const replaceReport = async (
  root: string,
  id: string,
  files: ReadonlyMap<string, string>,
): Promise<readonly string[]> => {
  const folder = folderOf(id);
  const target = contentFileOf(root, folder);
  const workshop = workFolder(root);
  await mkdir(workshop, { recursive: true });
  const before = await filesBelow(target);
  const fresh = await mkdtemp(join(workshop, "import-"));
  try {
    for (const [path, text] of files) {
      const place = join(fresh, path.slice(folder.length));
      await mkdir(dirname(place), { recursive: true });
      await writeFile(place, text);
    }
    await mkdir(dirname(target), { recursive: true });
    if (before.length > 0) {
      await mkdir(replacing(root), { recursive: true });
      await rename(target, join(replacing(root), id));
    } else await rm(target, { recursive: true, force: true });
    await rename(fresh, target);
  } catch (error) {
    // What cannot be put back now is when the desk is started again.
    await rm(fresh, { recursive: true, force: true }).catch(() => undefined);
    await recoverReports(root).catch(() => undefined);
    throw error;
  }
  await recoverReports(root);
  return [...new Set([...before.map((path) => `${folder}${path}`), ...files.keys()])].sort();
};

/** Finishes what a process left that was stopped while it replaced a report: the old one comes back where no new one stands. */
export const recoverReports = async (root: string): Promise<void> => {
  for (const id of await readdir(replacing(root)).catch(() => [])) {
    const target = contentFileOf(root, folderOf(id));
    const isReplaced = await stat(target).then(
      () => true,
      () => false,
    );
    const place = isReplaced ? replaced(root, id) : target;
    await rm(place, { recursive: true, force: true });
    await mkdir(dirname(place), { recursive: true });
    await rename(join(replacing(root), id), place);
  }
};

const filesBelow = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(folder.length).replaceAll("\\", "/").replace(/^\//, ""),
    );
};
