import { z } from "astro/zod";
import { id } from "../../model/schema.ts";
import { reportPath } from "../../report/content-paths.ts";
import { contentSource } from "../../site/content-source.ts";
import { save } from "../save.ts";
import { changedFiles } from "../store/changed-files.ts";
import { base, formBase, staleForm } from "../store/form-base.ts";
import { withTopLevel } from "../summary/top-level-key.ts";
import { withNewPairsRead } from "../../../scripts/content/read-new-pairs.ts";
import { editionOf } from "../edition-of.ts";
import { call } from "./call.ts";
import { typedTexts } from "./typed-words.ts";

const input = z.strictObject({
  key: z.string().min(1),
  base,
  report: z.string().min(1),
  questions: z.array(z.strictObject({ question: typedTexts, figures: z.array(id).min(1) })),
});

/** Writes what citizens ask first, with the figures that answer. */
export const keyFigures = call(input, async ({ key, report, base: shown, questions }, desk) => {
  const path = reportPath(report);
  const reading = contentSource().reading();
  const edition = editionOf(reading, report);
  const before = reading.files.get(path);
  if (before === undefined || !edition) return { saved: false };
  if (formBase(edition.report.questions) !== shown) return staleForm(desk.store, key);
  if (!questions.every(({ figures }) => figures.every((one) => edition.observations.has(one))))
    return { saved: false };
  const said = new Map(reading.files).set(path, withTopLevel(before, "questions", questions));
  const next = withNewPairsRead(reading, said, edition, path);
  return save(desk, { key, label: `key figures ${report}`, changes: changedFiles(reading.files, next) });
});
