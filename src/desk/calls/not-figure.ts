import { z } from "astro/zod";
import { notFigure as entrySchema } from "../../model/schema.ts";
import { isOfReport } from "../../report/content-paths.ts";
import { contentSource } from "../../site/content-source.ts";
import { save } from "../save.ts";
import { changedFiles } from "../store/changed-files.ts";
import { withNotFigure, withoutNotFigure } from "../text/not-figures.ts";
import { call } from "./call.ts";

const input = z.strictObject({
  key: z.string().min(1),
  report: z.string().min(1),
  file: z.string().min(1),
  entry: entrySchema,
  /** Is the decision taken back? */
  isTakenBack: z.boolean(),
});

/** Lists a number of a text as no figure, or takes that back. Nothing is saved where the text does not print it. */
export const notFigure = call(input, async ({ key, report, file, entry, isTakenBack }, desk) => {
  const { files } = contentSource().reading();
  const text = isOfReport(report, file) ? files.get(file) : undefined;
  if (text === undefined) return { saved: false };
  const without = isTakenBack ? withoutNotFigure(file, text, entry.text) : undefined;
  const next = isTakenBack
    ? without !== undefined && new Map(files).set(file, without)
    : withNotFigure(files, report, file, entry);
  if (!next) return { saved: false };
  return save(desk, { key, label: `numbers ${file}`, changes: changedFiles(files, next) });
});
