import { z } from "astro/zod";

/** What readers must find in a report: `expectations.yaml` of the report, for the tests. */
export const expectationsFile = z.strictObject({
  /** So many charts at least. */
  charts: z.int().optional(),
  /** Is every figure among the first hits for its name and its value? */
  everyFigureFound: z.boolean().optional(),
  /** Lists of queries: list, language of the page, kind of query, what is typed, ids of figures parted by spaces, "nearest: " before what does not answer. */
  queries: z
    .record(z.string(), z.record(z.string(), z.record(z.string(), z.record(z.string(), z.string()))))
    .optional(),
  /** By language: questions that the report does not answer, and must not seem to. */
  unanswered: z.record(z.string(), z.array(z.string())).optional(),
});
