import { z } from "astro/zod";
import { id } from "../../model/schema.ts";
import { contentSource } from "../../site/content-source.ts";
import { save } from "../save.ts";
import { contentHash } from "../store/content-hash.ts";
import { ENTRY_LISTS, isNamedIn } from "../summary/carried-entries.ts";
import { withEntry } from "../summary/list-entry.ts";
import { call } from "./call.ts";

const input = z.strictObject({
  key: z.string().min(1),
  report: z.string().min(1),
  list: z.enum(ENTRY_LISTS),
  /** The relation or the derived figure that the report does without from now on. */
  id,
});

/** Takes a relation or a derived figure out of a report; `fault` is `used` where something else of the report names it. */
export const entry = call(input, async ({ key, report, list, id: name }, desk) => {
  const { files } = contentSource().reading();
  const path = `content/reports/${report}/${list}.yaml`;
  const before = files.get(path);
  const text = before === undefined ? undefined : withEntry(before, list, name, undefined);
  if (before === undefined || text === undefined) return { saved: false };
  if (isNamedIn(new Map(files).set(path, text), report, name)) return { saved: false, fault: "used" };
  const change = { path, base: contentHash(before), text };
  return save(desk, { key, label: `${list} ${report} ${name}`, changes: [change] });
});
