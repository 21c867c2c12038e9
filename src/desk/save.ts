import { contentFileOf } from "../../scripts/content/content-folder.ts";
import { contentSource } from "../site/content-source.ts";
import type { DeskProcess } from "./desk-process.ts";
import type { ChangeSet, Written } from "./store/change.ts";

/** Writes a change set and reads the changed files again, so that the next page sees them. */
export const save = async ({ root, store, history }: DeskProcess, set: ChangeSet): Promise<Written> => {
  const written = await store.write(set);
  if (written.saved) {
    history.note(set.label, Object.keys(written.hashes));
    await reread(root, Object.keys(written.hashes));
  }
  return written;
};

/** Reads content files again after they were written; then pages, previews too, show them. */
export const reread = async (root: string, paths: readonly string[]): Promise<void> => {
  contentSource().update(paths.map((path) => contentFileOf(root, path)));
  await contentSource().refreshed();
};
