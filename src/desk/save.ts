import { contentFileOf } from "../../scripts/content/content-folder.ts";
import { contentSource } from "../site/content-source.ts";
import type { DeskProcess } from "./desk-process.ts";
import type { ChangeSet, Written } from "./store/change.ts";

let last: Promise<unknown> = Promise.resolve();

/** Writes a change set and reads the changed files again, so that the next page sees them. */
export const save = (desk: DeskProcess, set: ChangeSet): Promise<Written> => {
  const written = write(desk, set);
  last = written.catch(() => undefined);
  return written;
};

/** Until what was asked to be saved is saved: work that can wait lets it go first. */
export const savesDone = (): Promise<unknown> => last;

const write = async ({ root, store, history }: DeskProcess, set: ChangeSet): Promise<Written> => {
  const written = await store.write(set);
  if (written.saved) {
    history.note(set.label, Object.keys(written.hashes));
    reread(root, Object.keys(written.hashes));
  }
  return written;
};

/** Reads content files again after they were written; then pages show them, previews once the source is refreshed. */
export const reread = (root: string, paths: readonly string[]): void => {
  contentSource().update(paths.map((path) => contentFileOf(root, path)));
};
