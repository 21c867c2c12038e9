import { z } from "astro/zod";
import { id, localizedText } from "../../model/schema.ts";
import { reportPath } from "../../report/content-paths.ts";
import { contentSource } from "../../site/content-source.ts";
import { save } from "../save.ts";
import { contentHash } from "../store/content-hash.ts";
import { withTopLevel } from "../summary/top-level-key.ts";
import { call } from "./call.ts";

const input = z.strictObject({
  key: z.string().min(1),
  report: z.string().min(1),
  questions: z.array(z.strictObject({ question: localizedText, figures: z.array(id).min(1) })),
});

/** Writes what citizens ask first, with the figures that answer. */
export const keyFigures = call(input, async ({ key, report, questions }, desk) => {
  const path = reportPath(report);
  const before = contentSource().reading().files.get(path);
  if (before === undefined) return { saved: false };
  const change = { path, base: contentHash(before), text: withTopLevel(before, "questions", questions) };
  return save(desk, { key, label: `key figures ${report}`, changes: [change] });
});
