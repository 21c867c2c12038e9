import { z } from "astro/zod";
import { withNewPairsRead } from "../../../scripts/content/read-new-pairs.ts";
import { momentOf } from "../../../scripts/release/moment.ts";
import { printRelease, readRelease, releasePath } from "../../report/release-text.ts";
import { beginCorrection } from "../../report/version-steps.ts";
import { contentSource } from "../../site/content-source.ts";
import { save } from "../save.ts";
import { changedFiles } from "../store/changed-files.ts";
import { base, formBase, staleForm } from "../store/form-base.ts";
import { call } from "./call.ts";
import { typedTexts } from "./typed-words.ts";

const input = z.strictObject({ key: z.string().min(1), base, report: z.string().min(1), reason: typedTexts });

/**
 * Begins the correction of a public report, as `npm run correct` does; where one has begun, writes its reason anew.
 * `saved` is false without a reason in every language of the report.
 */
export const correct = call(input, async ({ key, report, base: shown, reason }, desk) => {
  const reading = contentSource().reading();
  const own = reading.reports.find(({ id }) => id === report);
  const release = own && readRelease(reading.files.get(releasePath(report)), own.status);
  const isComplete = own?.edition?.report.languages.every((locale) => Boolean(reason[locale])) ?? false;
  if (!release || !isComplete) return { saved: false };
  if (formBase(release.correction?.reason) !== shown) return staleForm(desk.store, key);
  const files = new Map(reading.files);
  if (release.state === "published") {
    const begun = momentOf(new Date()).slice(0, 10);
    for (const [path, text] of beginCorrection(reading.files, report, release, { begun, reason }))
      files.set(path, text);
  } else if (release.correction) {
    const correction = { ...release.correction, reason };
    files.set(releasePath(report), printRelease({ ...release, correction }));
  } else return { saved: false };
  const next = own.edition ? withNewPairsRead(reading, files, own.edition, releasePath(report)) : files;
  return save(desk, { key, label: `correct ${report}`, changes: changedFiles(reading.files, next) });
});
