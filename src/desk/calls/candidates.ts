import { z } from "astro/zod";
import { id } from "../../model/schema.ts";
import { contentSource } from "../../site/content-source.ts";
import { editionBefore } from "../edition-before.ts";
import { editionOf } from "../edition-of.ts";
import { candidateFigures, type CandidateFigure } from "../questions/figures-that-may-be.ts";
import { call } from "./call.ts";

const input = z.strictObject({ report: z.string().min(1), metric: id });

/** What a lost figure may be; `isPrinted` where it was found meanwhile. */
export interface Candidates {
  readonly isPrinted: boolean;
  readonly figures: readonly CandidateFigure[];
}

/** The figures of a report as it is now that a lost figure may be. Writes nothing. */
export const candidates = call(input, ({ report, metric }): Promise<Candidates> => {
  const reading = contentSource().reading();
  const [edition, before] = [editionOf(reading, report), editionBefore(reading, report)];
  const isPrinted = edition?.observations.has(metric) ?? false;
  const figures = edition && before ? candidateFigures(reading.files, edition, before, metric) : [];
  return Promise.resolve({ isPrinted, figures });
});
