import { z } from "astro/zod";
import type { DeskProcess } from "../desk-process.ts";
import { reread } from "../save.ts";
import type { Written } from "../store/change.ts";
import { call } from "./call.ts";

const input = z.strictObject({ key: z.string() });
const NOTHING: Written = { saved: false, conflicts: [] };

const reversing = (run: (desk: DeskProcess) => Promise<Written | undefined>) =>
  call(input, async (_, desk) => {
    const written = (await run(desk)) ?? NOTHING;
    if (written.saved) reread(desk.root, Object.keys(written.hashes));
    return written;
  });

/** Takes back the newest change of the content. */
export const undo = reversing(({ store }) => store.undo());

/** Makes again the newest change that was taken back. */
export const redo = reversing(({ store }) => store.redo());
