import { z } from "astro/zod";
import { language } from "../../model/languages.ts";
import { id as idSchema } from "../../model/schema.ts";
import { parsePrintedNumber } from "../../prose/printed-number.ts";
import { contentSource } from "../../site/content-source.ts";
import { changeFigure } from "../figures/change-figure.ts";
import { withReasons } from "../figures/with-reasons.ts";
import { reasonWords } from "../messages/reason-words.ts";
import { save } from "../save.ts";
import { changedFiles } from "../store/changed-files.ts";
import { call } from "./call.ts";
import { editionOf } from "../edition-of.ts";

const input = z.strictObject({
  key: z.string().min(1),
  report: z.string().min(1),
  id: idSchema,
  /** The number as the official text prints it, without its unit. */
  printed: z.string().trim().min(1),
});

/** Gives a figure another number, in its value and in every text; `saved` is false where it cannot be read or written. */
export const figure = call(input, async ({ key, report, id, printed }, desk) => {
  const reading = contentSource().reading();
  const edition = editionOf(reading, report);
  const value = edition && parsePrintedNumber(printed, language(edition.official));
  if (!edition || value === undefined) return { saved: false };
  const changed = changeFigure(reading.files, edition, id, { field: "value", value });
  const after =
    changed &&
    withReasons(reading, changed, report, edition.release?.correction?.reason ?? reasonWords("figure"));
  if (!after) return { saved: false };
  return save(desk, { key, label: `figure ${report} ${id}`, changes: changedFiles(reading.files, after) });
});
