import { z } from "astro/zod";
import { contentSource } from "../../site/content-source.ts";
import { noteLooked, openLooks } from "../look/looked.ts";
import { call } from "./call.ts";

const input = z.strictObject({
  key: z.string().min(1),
  report: z.string().min(1),
  id: z.string().min(1),
  /** As it was printed when it was looked at. */
  now: z.string().min(1),
});

/** Notes that a figure was looked at and is right. */
export const look = call(input, async ({ report, id, now }, { root }) => {
  const open = await openLooks(root, contentSource().reading(), report);
  const found = open.find((one) => one.id === id && one.now === now);
  if (found) await noteLooked(root, report, found);
  return { saved: true };
});
