import { z } from "astro/zod";
import { id, localized } from "./schema.ts";

/** A finding of the audit that the publisher knows of and publishes, with the reason in each language: `audit.yaml`. */
export const acceptanceFile = z.strictObject({
  findings: z.array(z.strictObject({ relation: id, reason: localized })),
});
export type Acceptance = z.infer<typeof acceptanceFile>["findings"][number];
