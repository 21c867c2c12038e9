import { z } from "astro/zod";
import { changeMetrics } from "../../draft/answers/metric-lines.ts";
import { id } from "../../model/schema.ts";
import { isOfReport } from "../../report/content-paths.ts";
import { contentSource } from "../../site/content-source.ts";
import { save } from "../save.ts";
import { contentHash } from "../store/content-hash.ts";
import { call } from "./call.ts";

const input = z.strictObject({
  key: z.string().min(1),
  report: z.string().min(1),
  file: z.string().min(1),
  id,
  /** "2021-q1/grdp". */
  revises: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
});

/** Says that a figure takes the place of what an earlier report printed for the same time. */
export const revision = call(input, async ({ key, report, file, id: name, revises }, desk) => {
  const before = contentSource().reading().files.get(file);
  if (before === undefined || !isOfReport(report, file)) return { saved: false };
  const text = changeMetrics(before, (metric) => (metric.id === name ? { ...metric, revises } : metric));
  const change = { path: file, base: contentHash(before), text };
  return save(desk, { key, label: `revision ${report} ${name}`, changes: [change] });
});
