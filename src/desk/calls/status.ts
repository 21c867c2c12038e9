import { z } from "astro/zod";
import { id } from "../../model/schema.ts";
import { isOfReport } from "../../report/content-paths.ts";
import { contentSource } from "../../site/content-source.ts";
import { FIGURE_STATUSES, withFigureStatus } from "../figures/figure-status.ts";
import { save } from "../save.ts";
import { contentHash } from "../store/content-hash.ts";
import { call } from "./call.ts";

const input = z.strictObject({
  key: z.string().min(1),
  report: z.string().min(1),
  file: z.string().min(1),
  id,
  status: z.enum(FIGURE_STATUSES),
});

/** Says whether a figure is an estimate, where the words of its sentence and its status do not agree. */
export const status = call(input, async ({ key, report, file, id: name, status: answer }, desk) => {
  const before = contentSource().reading().files.get(file);
  if (before === undefined || !isOfReport(report, file)) return { saved: false };
  const change = { path: file, base: contentHash(before), text: withFigureStatus(before, name, answer) };
  return save(desk, { key, label: `status ${report} ${name}`, changes: [change] });
});
