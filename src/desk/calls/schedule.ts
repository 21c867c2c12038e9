import { z } from "astro/zod";
import { moment } from "../../model/release.ts";
import { printRelease, readRelease, releasePath } from "../../report/release-text.ts";
import { contentSource } from "../../site/content-source.ts";
import { save } from "../save.ts";
import { contentHash } from "../store/content-hash.ts";
import { call } from "./call.ts";

const input = z.strictObject({ key: z.string().min(1), report: z.string().min(1), planned: moment });

/** Sets the day and hour of a report's publication. A public report, and an unreadable release, stay as they are. */
export const schedule = call(input, async ({ key, report, planned }, desk) => {
  const reading = contentSource().reading();
  const status = reading.reports.find(({ id }) => id === report)?.status;
  const path = releasePath(report);
  const before = reading.files.get(path);
  const release = status && readRelease(before, status);
  if (!release || release.state === "published") return { saved: false, conflicts: [] };
  const base = before === undefined ? null : contentHash(before);
  const text = printRelease({ ...release, planned });
  return save(desk, { key, label: `schedule ${report}`, changes: [{ path, base, text }] });
});
