import { readFile } from "node:fs/promises";
import { join, normalize, sep } from "node:path";
import { contentFileOf, workFolder } from "../../../scripts/content/content-folder.ts";
import { writeAtomically } from "./atomic-write.ts";
import { editorOf, type ChangeSet, type Conflict, type Reversal, type Written } from "./change.ts";
import { contentHash } from "./content-hash.ts";
import { journalIn, type JournalEntry, type NumberedEntry } from "./journal.ts";
import { mergedLines } from "./merged-lines.ts";
import { isSystemError } from "./system-error.ts";

/** Reads and writes the content of one project for a desk. One change set is written at a time. */
export interface ContentStore {
  /** Finishes what a stopped process left half written. To be called once, before anything else. */
  readonly recover: () => Promise<void>;
  /** The text of a file below content/, or null when there is none. */
  readonly read: (path: string) => Promise<string | null>;
  /** Writes all files of a change set, or none when one of them was changed elsewhere since it was read. */
  readonly write: (set: ChangeSet) => Promise<Written>;
  /** Was the change with this key carried out? */
  readonly isDone: (key: string) => Promise<boolean>;
  /** Takes back the newest change of one editor that was not taken back yet. Undefined when there is none. */
  readonly undo: (reversal: Reversal) => Promise<Written | undefined>;
  /** Makes again the newest change of one editor that was taken back. Undefined when there is none. */
  readonly redo: (reversal: Reversal) => Promise<Written | undefined>;
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

  /**
   * Writes the other side of an earlier entry. What was changed at other places of its files since stays; where the same
   * place was, nothing is written, but over the versions that are named in `over`.
   */
  const reverse = async (
    entry: NumberedEntry,
    kind: "undoes" | "redoes",
    { key, over = {} }: Reversal,
  ): Promise<Written> => {
    const conflicts: Conflict[] = [];
    const files: JournalEntry["files"] = [];
    for (const { path, before, after } of entry.files) {
      const now = await read(path);
      const otherHash = now === null ? null : contentHash(now);
      const wins = Object.hasOwn(over, path) && over[path] === otherHash;
      const next = reversed({ before, after, now, wins });
      if (next === undefined) conflicts.push({ path, other: now, otherHash });
      else files.push({ path, before: now, after: next });
    }
    if (conflicts.length > 0) return { saved: false, conflicts };
    return carryOut({ key, label: entry.label, files, [kind]: entry.number });
  };

  const reverseLast = async (kind: "undoes" | "redoes", reversal: Reversal): Promise<Written | undefined> => {
    await finishPending();
    const done = await journal.done();
    const repeated = done.find(({ key }) => key === reversal.key);
    if (repeated) return { saved: true, hashes: hashesOf(repeated) };
    const own = done.filter(({ key }) => editorOf(key) === editorOf(reversal.key));
    const last = kind === "undoes" ? lastDone(own) : lastUndone(own);
    return last && reverse(last, kind, reversal);
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
    isDone: (key) => inTurn(async () => (await journal.done()).some((entry) => entry.key === key)),
    undo: (reversal) => inTurn(() => reverseLast("undoes", reversal)),
    redo: (reversal) => inTurn(() => reverseLast("redoes", reversal)),
  };
};

/** The file that an entry changed from `before` to `after`, without that change. A file made or removed is `null` there. */
const reversed = ({
  before,
  after,
  now,
  wins,
}: {
  readonly before: string | null;
  readonly after: string | null;
  readonly now: string | null;
  readonly wins: boolean;
}): string | null | undefined => {
  if (now === after) return before;
  if (before === null || after === null || now === null) return wins ? before : undefined;
  return mergedLines(after, before, now, wins);
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
