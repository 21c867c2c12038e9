import { z } from "astro/zod";
import { setImmediate } from "node:timers/promises";
import { contentSource } from "../../site/content-source.ts";
import { sectionProblems } from "../text/problems.ts";
import type { SectionProblems } from "../text/page-data.ts";
import { call } from "./call.ts";

const input = z.strictObject({ report: z.string().min(1), file: z.string().min(1) });

const NONE: SectionProblems = { problems: [], counts: {} };

/** Checks the content, rule by rule so that other requests are answered meanwhile, and gives the problems of one text. */
export const problems = call(input, async ({ report, file }): Promise<SectionProblems> => {
  for (;;) {
    const reading = await contentSource().check(() => setImmediate());
    if (!reading) continue;
    const one = reading.reports.find(({ id }) => id === report);
    return one ? sectionProblems(one, reading.files, file) : NONE;
  }
});
