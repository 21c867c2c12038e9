import { z } from "astro/zod";
import { APPROVAL_ROLES } from "../../model/release.ts";
import { withdrawApproval } from "../../report/approval-steps.ts";
import { printRelease, readRelease, releasePath } from "../../report/release-text.ts";
import { contentSource } from "../../site/content-source.ts";
import { save } from "../save.ts";
import { changedFiles } from "../store/changed-files.ts";
import { call } from "./call.ts";

const input = z.strictObject({
  key: z.string().min(1),
  report: z.string().min(1),
  role: z.enum(APPROVAL_ROLES),
});

/** Takes back the signature of one role. Nothing is saved where that role has not signed, or the report is public. */
export const withdraw = call(input, async ({ key, report, role }, desk) => {
  const { files, reports } = contentSource().reading();
  const own = reports.find(({ id }) => id === report);
  const release = own && readRelease(files.get(releasePath(report)), own.status);
  const next = release && withdrawApproval(release, role);
  if (!next) return { saved: false };
  const changed = new Map(files).set(releasePath(report), printRelease(next));
  return save(desk, { key, label: `withdraw ${report}`, changes: changedFiles(files, changed) });
});
