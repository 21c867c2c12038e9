import { z } from "astro/zod";
import type { DeskProcess } from "../desk-process.ts";
import { reread } from "../save.ts";
import type { Reversal, Written } from "../store/change.ts";
import { call } from "./call.ts";

const input = z.strictObject({
  key: z.string(),
  over: z.record(z.string(), z.string().nullable()).optional(),
});
const NOTHING: Written = { saved: false, conflicts: [] };

const reversing = (run: (desk: DeskProcess, reversal: Reversal) => Promise<Written | undefined>) =>
  call(input, async (reversal, desk) => {
    const written = (await run(desk, reversal)) ?? NOTHING;
    if (written.saved) {
      desk.history.note("undo", Object.keys(written.hashes));
      reread(desk.root, Object.keys(written.hashes));
    }
    return written;
  });

/** Takes back the newest change of the one who asks. */
export const undo = reversing(({ store }, reversal) => store.undo(reversal));

/** Makes again the newest change of the one who asks that was taken back. */
export const redo = reversing(({ store }, reversal) => store.redo(reversal));
