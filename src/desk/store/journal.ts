import { mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "astro/zod";
import { writeAtomically } from "./atomic-write.ts";

const journalEntry = z.strictObject({
  key: z.string(),
  label: z.string(),
  files: z.array(
    z.strictObject({ path: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
  ),
  /** The number of the entry that this one takes back or makes again. */
  undoes: z.number().optional(),
  redoes: z.number().optional(),
});

/** A change of one or several files, with their texts before and after it. */
export type JournalEntry = z.infer<typeof journalEntry>;

/**
 * The journal of changes below `folder`: `pending/<n>.json` while the files of a change are being written,
 * `done/<n>.json` afterwards, which is the undo history. An entry is complete on disk before the first file changes.
 */
export interface Journal {
  readonly begin: (entry: JournalEntry) => Promise<number>;
  readonly finish: (number: number) => Promise<void>;
  /** Takes back `begin`: no file of the entry is changed. */
  readonly drop: (number: number) => Promise<void>;
  /** Entries whose files may be half written: the process was stopped between two files. */
  readonly pending: () => Promise<readonly NumberedEntry[]>;
  readonly done: () => Promise<readonly NumberedEntry[]>;
}

export interface NumberedEntry extends JournalEntry {
  readonly number: number;
}

export const journalIn = (folder: string): Journal => {
  const fileOf = (state: "pending" | "done", number: number) =>
    join(folder, state, `${String(number).padStart(8, "0")}.json`);

  const numbersIn = async (state: "pending" | "done"): Promise<readonly number[]> => {
    const names = await readdir(join(folder, state)).catch(() => []);
    return names
      .flatMap((name) => (/^\d{8}\.json$/.test(name) ? [Number(name.slice(0, 8))] : []))
      .toSorted((a, b) => a - b);
  };

  const read = async (state: "pending" | "done", number: number): Promise<NumberedEntry> => {
    const text = await readFile(fileOf(state, number), "utf8");
    return { number, ...journalEntry.parse(JSON.parse(text)) };
  };

  /** Finished entries never change: each is read once. */
  const known = new Map<number, Promise<NumberedEntry>>();
  const finished = (number: number): Promise<NumberedEntry> => {
    const entry = known.get(number) ?? read("done", number);
    known.set(number, entry);
    return entry;
  };

  return {
    begin: async (entry) => {
      const number = Math.max(0, ...(await numbersIn("pending")), ...(await numbersIn("done"))) + 1;
      await writeAtomically(fileOf("pending", number), `${JSON.stringify(entry)}\n`);
      return number;
    },
    finish: async (number) => {
      await mkdir(join(folder, "done"), { recursive: true });
      await rename(fileOf("pending", number), fileOf("done", number));
    },
    drop: (number) => rm(fileOf("pending", number), { force: true }),
    pending: async () => Promise.all((await numbersIn("pending")).map((number) => read("pending", number))),
    done: async () => Promise.all((await numbersIn("done")).map(finished)),
  };
};
