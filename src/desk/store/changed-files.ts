import type { Files } from "../../report/from-files.ts";
import type { FileChange } from "./change.ts";
import { contentHash } from "./content-hash.ts";

/** Every file that two states of the content have otherwise, as changes of the first. */
export const changedFiles = (before: Files, after: Files): readonly FileChange[] =>
  [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((path) => {
    const [was, now] = [before.get(path), after.get(path)];
    return was === now
      ? []
      : [{ path, base: was === undefined ? null : contentHash(was), text: now ?? null }];
  });
