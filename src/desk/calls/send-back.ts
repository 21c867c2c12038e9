import { z } from "astro/zod";
import { momentOf } from "../../../scripts/release/moment.ts";
import { sendBack as sentBack } from "../../report/approval-steps.ts";
import { printRelease, readRelease, releasePath } from "../../report/release-text.ts";
import { contentSource } from "../../site/content-source.ts";
import { save } from "../save.ts";
import { changedFiles } from "../store/changed-files.ts";
import { call } from "./call.ts";

const input = z.strictObject({
  key: z.string().min(1),
  report: z.string().min(1),
  /** Who sends it back: one of the people who may sign. */
  by: z.string().min(1),
  /** For the writer; readers never see it. */
  reason: z.string().trim().min(1),
});

/** Sends a report back from review: it is a draft again and its signatures go. Nothing is saved outside a review. */
export const sendBack = call(input, async ({ key, report, by, reason }, desk) => {
  const { files, reports } = contentSource().reading();
  const own = reports.find(({ id }) => id === report);
  const release = own && readRelease(files.get(releasePath(report)), own.status);
  const known = own?.edition?.site.signers?.some(({ name }) => name === by) ?? false;
  const next =
    release && known ? sentBack(release, { returned: momentOf(new Date()), by, reason }) : undefined;
  if (!next) return { saved: false };
  const changed = new Map(files).set(releasePath(report), printRelease(next));
  return save(desk, { key, label: `send back ${report}`, changes: changedFiles(files, changed) });
});
