import { readFile } from "node:fs/promises";
import { join, normalize, sep } from "node:path";
import { contentFileOf, workFolder } from "../../../scripts/content/content-folder.ts";
import { writeAtomically } from "./atomic-write.ts";
import type { ChangeSet, Conflict, Written } from "./change.ts";
import { contentHash } from "./content-hash.ts";
import { journalIn, type JournalEntry, type NumberedEntry } from "./journal.ts";
import { isSystemError } from "./system-error.ts";

/** Reads and writes the content of one project for a desk. One change set is written at a time. */
export interface ContentStore {
  /** Finishes what a stopped process left half written. To be called once, before anything else. */
  readonly recover: () => Promise<void>;
  /** The text of a file below content/, or null when there is none. */
  readonly read: (path: string) => Promise<string | null>;
  /** Writes all files of a change set, or none when one of them was changed elsewhere since it was read. */
  readonly write: (set: ChangeSet) => Promise<Written>;
  /** Takes back the newest change that was not taken back yet. Undefined when there is none. */
  readonly undo: () => Promise<Written | undefined>;
  /** Makes again the newest change that was taken back. Undefined when there is none. */
  readonly redo: () => Promise<Written | undefined>;
}

/** Paths a desk may write: content files, by their path below the project. */
const isContentPath = (path: string): boolean =>
  normalize(path).replaceAll(sep, "/") === path && /^content\/[^\0]+\.(?:yaml|mdx|txt)$/.test(path);

/** The store of the project in `root`; its journal stands beside the content, in `.desk`. */
export const contentStore = (root: string): ContentStore => {
  const journal = journalIn(join(workFolder(root), "journal"));
  const fileOf = (path: string) => contentFileOf(root, path);

  const read = async (path: string): Promise<string | null> => {
    if (!isContentPath(path)) throw new Error(`not a content file: ${path}`);
    return readFile(fileOf(path), "utf8").catch((error: unknown) => {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
      throw error;
    });
  };

  const carryOut = async (entry: JournalEntry): Promise<Written> => {
    const number = await journal.begin(entry);
    try {
      for (const { path, after } of entry.files) await writeAtomically(fileOf(path), after);
    } catch (error) {
      await takeBack(number, entry);
      throw error;
    }
    await journal.finish(number);
    return { saved: true, hashes: hashesOf(entry) };
  };

  /** Puts back what was written of an entry; where that fails too, the entry is finished before anything else is written. */
  const takeBack = async (number: number, { files }: JournalEntry): Promise<void> => {
    try {
      for (const { path, before, after } of files)
        if ((await read(path)) === after) await writeAtomically(fileOf(path), before);
      await journal.drop(number);
    } catch (error) {
      if (!isSystemError(error)) throw error;
    }
  };

  const finishPending = async (): Promise<void> => {
    for (const { number, files } of await journal.pending()) {
      for (const { path, after } of files) await writeAtomically(fileOf(path), after);
      await journal.finish(number);
    }
  };

  const write = async ({ key, label, changes }: ChangeSet): Promise<Written> => {
    await finishPending();
    const repeated = (await journal.done()).find((entry) => entry.key === key);
    if (repeated) return { saved: true, hashes: hashesOf(repeated) };
    const files: JournalEntry["files"] = [];
    const conflicts: Conflict[] = [];
    for (const { path, base, text } of changes) {
      const before = await read(path);
      const otherHash = before === null ? null : contentHash(before);
      if (otherHash === base) files.push({ path, before, after: text });
      else conflicts.push({ path, other: before, otherHash });
    }
    return conflicts.length > 0 ? { saved: false, conflicts } : carryOut({ key, label, files });
  };

  /** Writes the other side of an earlier entry, if its files still say what that entry left. */
  const reverse = async (entry: NumberedEntry, kind: "undoes" | "redoes"): Promise<Written> => {
    const conflicts: Conflict[] = [];
    for (const { path, after } of entry.files) {
      const other = await read(path);
      if (other !== after)
        conflicts.push({ path, other, otherHash: other === null ? null : contentHash(other) });
    }
    if (conflicts.length > 0) return { saved: false, conflicts };
    const files = entry.files.map(({ path, before, after }) => ({ path, before: after, after: before }));
    const key = `${kind} ${String(entry.number)} ${entry.key}`;
    return carryOut({ key, label: entry.label, files, [kind]: entry.number });
  };

  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const next = queue.then(run, run);
    queue = next.catch(() => undefined);
    return next;
  };

  return {
    read,
    recover: () => inTurn(finishPending),
    write: (set) => inTurn(() => write(set)),
    undo: () =>
      inTurn(async () => {
        const last = lastDone(await journal.done());
        return last && reverse(last, "undoes");
      }),
    redo: () =>
      inTurn(async () => {
        const last = lastUndone(await journal.done());
        return last && reverse(last, "redoes");
      }),
  };
};

const hashesOf = ({ files }: JournalEntry): Record<string, string | null> =>
  Object.fromEntries(files.map(({ path, after }) => [path, after === null ? null : contentHash(after)]));

/** The newest change whose effect stands: made or made again, and not taken back since. */
const lastDone = (entries: readonly NumberedEntry[]): NumberedEntry | undefined => {
  const undone = new Set(entries.flatMap(({ undoes }) => undoes ?? []));
  return entries.findLast(({ number, undoes }) => undoes === undefined && !undone.has(number));
};

/** The newest taking back that was not followed by another change, and was not made good again. */
const lastUndone = (entries: readonly NumberedEntry[]): NumberedEntry | undefined => {
  const redone = new Set(entries.flatMap(({ redoes }) => redoes ?? []));
  for (const entry of entries.toReversed()) {
    if (entry.undoes !== undefined && !redone.has(entry.number)) return entry;
    if (entry.undoes === undefined && entry.redoes === undefined) return undefined;
  }
  return undefined;
};
