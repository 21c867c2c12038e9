import { z } from "astro/zod";
import { checkedReading } from "../checked-reading.ts";
import { stepsLeft, type StepsLeft } from "../steps-left.ts";
import { call } from "./call.ts";

const input = z.strictObject({ report: z.string().min(1) });

/** Applies the rules to the present content and counts what is left in each step of a report. */
export const left = call(input, async ({ report }): Promise<StepsLeft> => {
  const reading = await checkedReading();
  const one = reading.reports.find(({ id }) => id === report);
  return one ? stepsLeft(reading, one) : {};
});
