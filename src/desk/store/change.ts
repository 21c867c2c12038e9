import { z } from "astro/zod";

/** One file as a desk wants it. `base` is the hash of the text that was edited, null for a file that must not exist yet. */
export const fileChange = z.strictObject({
  path: z.string().min(1),
  base: z.string().nullable(),
  /** The new text; null removes the file. */
  text: z.string().nullable(),
});
export type FileChange = z.infer<typeof fileChange>;

/** Several files that change together or not at all. */
export interface ChangeSet {
  /**
   * Sent again with the same key, for example after a lost connection, a change is carried out once. What stands before its
   * full stop names the editor.
   */
  readonly key: string;
  /** What the change does, for the history: "answer 3f2a…", "passage agriculture-4 vi". */
  readonly label: string;
  readonly changes: readonly FileChange[];
}

/** Who makes a change, by its key: one browser. */
export const editorOf = (key: string): string => key.slice(0, Math.max(0, key.indexOf(".")));

/** What takes a change back or makes it again. */
export interface Reversal {
  /** As of a change: its editor's changes are meant. */
  readonly key: string;
  /** Hashes of files, by path, that were changed at the same place since and may lose that. */
  readonly over?: Readonly<Record<string, string | null>> | undefined;
}

/** A file that was changed elsewhere since it was read: nothing of the change set was written. */
export interface Conflict {
  readonly path: string;
  /** The text on disk now; null when the file is gone. */
  readonly other: string | null;
  readonly otherHash: string | null;
}

export type Written =
  | { readonly saved: true; readonly hashes: Readonly<Record<string, string | null>> }
  | { readonly saved: false; readonly conflicts: readonly Conflict[] };
