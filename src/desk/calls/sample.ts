import { z } from "astro/zod";
import { contentSource } from "../../site/content-source.ts";
import { NONE, noteChosen, readSample } from "../sample/read-sample.ts";
import { call } from "./call.ts";

const input = z.strictObject({
  key: z.string().min(1),
  report: z.string().min(1),
  mark: z.string().min(1),
  /** The figure that the approver took it for, or that none of those offered is meant; without it, it is read once more. */
  chosen: z.string().min(1).optional(),
});

/** Notes what the approver took a figure of the sample for. Whether that is what the report says is not answered. */
export const sample = call(input, async ({ report, mark, chosen }, { root }) => {
  const { all } = await readSample(root, contentSource().reading(), report);
  const figure = all.find((one) => one.mark === mark);
  const isOffered = chosen === undefined || chosen === NONE || figure?.choices.includes(chosen) === true;
  if (!figure || !isOffered) return { saved: false };
  await noteChosen(root, report, mark, chosen);
  return { saved: true };
});
