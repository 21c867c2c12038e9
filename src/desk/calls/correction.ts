import { z } from "astro/zod";
import { withNewPairsRead } from "../../../scripts/content/read-new-pairs.ts";
import { departuresOf } from "../../checks/rules/source-is-rebuilt.ts";
import { contentSource } from "../../site/content-source.ts";
import { reasonWords } from "../messages/reason-words.ts";
import { save } from "../save.ts";
import { changedFiles } from "../store/changed-files.ts";
import { correctionsText, withCorrection } from "../text/correction.ts";
import { REASONS } from "../text/page-data.ts";
import { shown } from "../text/problems.ts";
import { call } from "./call.ts";
import { editionOf } from "../edition-of.ts";

const input = z.strictObject({
  key: z.string().min(1),
  report: z.string().min(1),
  reason: z.enum(REASONS),
  line: z.number().int().positive(),
  published: z.string(),
  received: z.string(),
});

/** Writes the reason of one departure from the received text; `saved` is false where it is not there any more or cannot be told apart. */
export const correction = call(input, async ({ key, report, reason, ...asked }, desk) => {
  const reading = contentSource().reading();
  const edition = editionOf(reading, report);
  const found =
    edition &&
    departuresOf(edition).find((one) => JSON.stringify(shown(one)) === JSON.stringify(shownAs(asked)));
  if (!found) return { saved: false };
  const next = withCorrection(edition.corrections.corrections, edition.received, found, reasonWords(reason));
  const path = edition.files.corrections.file;
  const before = reading.files.get(path);
  if (!next || before === undefined) return { saved: false };
  const said = new Map(reading.files).set(path, correctionsText(before, next));
  const read = withNewPairsRead(reading, said, edition, path);
  const label = `correction ${report} ${String(asked.line)}`;
  return save(desk, { key, label, changes: changedFiles(reading.files, read) });
});

const shownAs = ({ line, published, received }: { line: number; published: string; received: string }) => ({
  line,
  published,
  received,
});
