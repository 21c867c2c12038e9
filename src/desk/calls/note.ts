import { z } from "astro/zod";
import { isOfReport } from "../../report/content-paths.ts";
import { contentSource } from "../../site/content-source.ts";
import { save } from "../save.ts";
import { contentHash } from "../store/content-hash.ts";
import { withNote, withoutNote } from "../text/translator-notes.ts";
import { call } from "./call.ts";
import { editionOf } from "../edition-of.ts";
import { someWords } from "./typed-words.ts";

const input = z.strictObject({
  key: z.string().min(1),
  report: z.string().min(1),
  file: z.string().min(1),
  change: z.union([
    z.strictObject({
      index: z.number().int().nonnegative(),
      /** Words of the passage behind which the mark stands. */
      after: someWords,
      note: someWords,
    }),
    /** The label of a note that goes. */
    z.strictObject({ removed: z.string().min(1) }),
  ]),
});

/** Adds a translator's note to a passage of a translation, or removes one. Nothing is saved where that cannot be done. */
export const note = call(input, async ({ key, report, file, change }, desk) => {
  const reading = contentSource().reading();
  const edition = editionOf(reading, report);
  const text = isOfReport(report, file) ? reading.files.get(file) : undefined;
  if (!edition || text === undefined || file.endsWith(`/${edition.official}.mdx`)) return { saved: false };
  const next = "removed" in change ? withoutNote(file, text, change.removed) : withNote(file, text, change);
  if (next === undefined) return { saved: false };
  const changes = [{ path: file, base: contentHash(text), text: next }];
  return save(desk, { key, label: `note ${file}`, changes });
});
