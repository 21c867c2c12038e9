import { z } from "astro/zod";
import { day } from "../../model/schema.ts";
import { reportPath } from "../../report/content-paths.ts";
import { contentSource } from "../../site/content-source.ts";
import { withReasons } from "../figures/with-reasons.ts";
import { reportWordsBase, withReportWords } from "../head/report-texts.ts";
import { reasonWords } from "../messages/reason-words.ts";
import { save } from "../save.ts";
import { changedFiles } from "../store/changed-files.ts";
import { base, staleForm } from "../store/form-base.ts";
import { REASONS } from "../text/page-data.ts";
import { withNewPairsRead } from "../../../scripts/content/read-new-pairs.ts";
import { call } from "./call.ts";
import { editionOf } from "../edition-of.ts";
import { someWords, typedWords } from "./typed-words.ts";

const input = z.strictObject({
  key: z.string().min(1),
  base,
  report: z.string().min(1),
  number: someWords,
  date: day,
  texts: z.array(
    z.strictObject({
      path: z.array(z.union([z.string(), z.number().int().nonnegative()])).min(1),
      name: z.record(z.string(), typedWords),
    }),
  ),
  /** Why the official words depart from the Word file. */
  reason: z.enum(REASONS).optional(),
});

/**
 * Writes the letterhead of a report and the names in it; words that were changed count as read beside each other. `fault`
 * is `reason` where official words depart from the text as received and no reason is given, `unreadable` where the report
 * cannot say this.
 */
export const reportWords = call(input, async ({ key, report, reason, base: shown, ...said }, desk) => {
  const reading = contentSource().reading();
  if (reportWordsBase(reading.files, report) !== shown) return staleForm(desk.store, key);
  const edition = editionOf(reading, report);
  const next = edition && withReportWords(reading.files, report, said);
  if (!edition || !next) return { saved: false, fault: "unreadable" };
  const marked = withNewPairsRead(reading, next, edition, reportPath(report));
  const after = withReasons(reading, marked, report, reasonWords(reason ?? "format"));
  if (!after) return { saved: false, fault: "unreadable" };
  const { file: corrections } = edition.files.corrections;
  if (reason === undefined && after.get(corrections) !== marked.get(corrections))
    return { saved: false, fault: "reason" };
  return save(desk, { key, label: `words of ${report}`, changes: changedFiles(reading.files, after) });
});
