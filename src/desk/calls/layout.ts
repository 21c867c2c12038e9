import { z } from "astro/zod";
import { contentSource } from "../../site/content-source.ts";
import { noteLayout } from "../preview/layout-record.ts";
import { call } from "./call.ts";

const count = z.number().int().nonnegative();
const input = z.strictObject({ report: z.string().min(1), places: count, missed: count });

/** Keeps what an editor's browser found on the pages of a report, for the checklist. */
export const layout = call(input, async ({ report, places, missed }, { root }) => {
  await noteLayout(root, contentSource().reading(), report, { places, missed });
  return { saved: true };
});
