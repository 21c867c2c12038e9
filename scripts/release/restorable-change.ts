import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "astro/zod";
import { contentFileOf, workFolder } from "../content/content-folder.ts";
import { isRunning } from "../running-process.ts";
import { writeAtomically } from "../../src/desk/store/atomic-write.ts";

const record = z.strictObject({
  process: z.number(),
  files: z.array(z.strictObject({ path: z.string(), before: z.string().nullable() })),
});

const recordIn = (root: string): string => join(workFolder(root), "release.json");

/** Another release of this project is running. */
export class ReleaseRunning extends Error {}

/**
 * Puts back the files that a release had changed when its process was killed. Throws `ReleaseRunning` while that process
 * still works.
 */
export const restoreInterrupted = async (root: string): Promise<void> => {
  const text = await readFile(recordIn(root), "utf8").catch(() => undefined);
  if (text === undefined) return;
  const { process: owner, files } = record.parse(JSON.parse(text));
  if (owner !== process.pid && isRunning(owner)) throw new ReleaseRunning();
  for (const { path, before } of files) await writeAtomically(contentFileOf(root, path), before);
  await rm(recordIn(root), { force: true });
};

/**
 * Writes content files, runs `run`, and puts every file back when that fails. Killed in between, `restoreInterrupted`
 * of a later run puts them back.
 */
export const withChangedFiles = async (
  root: string,
  changes: ReadonlyMap<string, string | null>,
  run: () => Promise<void>,
): Promise<void> => {
  await restoreInterrupted(root);
  const files = await Promise.all(
    [...changes.keys()].map(async (path) => ({
      path,
      before: await readFile(contentFileOf(root, path), "utf8").catch(() => null),
    })),
  );
  await writeAtomically(recordIn(root), `${JSON.stringify({ process: process.pid, files })}\n`);
  try {
    for (const [path, text] of changes) await writeAtomically(contentFileOf(root, path), text);
    await run();
  } catch (error) {
    await restoreInterrupted(root);
    throw error;
  }
  await rm(recordIn(root), { force: true });
};
