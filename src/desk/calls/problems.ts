import { z } from "astro/zod";
import { checkedReading } from "../checked-reading.ts";
import { sectionProblems } from "../text/problems.ts";
import type { SectionProblems } from "../text/page-data.ts";
import { call } from "./call.ts";

const input = z.strictObject({ report: z.string().min(1), file: z.string().min(1) });

const NONE: SectionProblems = { problems: [], counts: {} };

/** Checks the content and gives the problems of one text. */
export const problems = call(input, async ({ report, file }): Promise<SectionProblems> => {
  const reading = await checkedReading();
  const one = reading.reports.find(({ id }) => id === report);
  return one ? sectionProblems(one, reading.files, file) : NONE;
});
