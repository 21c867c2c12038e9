import { z } from "astro/zod";

/** What an evaluation of accessibility found. `npm run evaluate-accessibility` writes it, nobody by hand. */
export const accessibilityResultsFile = z.strictObject({
  /** The address of the site that was evaluated, as `content/site.yaml` names it. */
  site: z.url(),
  /** The day of the evaluation, such as "2026-11-26". */
  date: z.iso.date(),
  standard: z.string(),
  level: z.string(),
  /** Every check with the success criteria of the standard that it looks at. */
  checks: z.record(z.string(), z.array(z.string())),
  /** Defects put into copies of pages on purpose, and how many of them the checks found. */
  seeded: z.strictObject({ found: z.int(), of: z.int() }).optional(),
});

export type AccessibilityResults = z.infer<typeof accessibilityResultsFile>;
