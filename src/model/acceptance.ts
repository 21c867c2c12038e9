import { z } from "astro/zod";
import { id, localizedText } from "./schema.ts";

/**
 * Findings of the audit that the publisher knows of and publishes, with the reason in each language: `audit.yaml`.
 * `printed` holds what the report prints (the numbers of the relation, or the words), so that the acceptance ends
 * when the text changes.
 */
export const acceptanceFile = z.strictObject({
  findings: z.array(
    z.strictObject({
      relation: id,
      printed: z.string().min(1),
      reason: localizedText,
      /** The publisher's own reason says that this need not be an error: it is shown as a question. */
      isQuestion: z.literal(true).optional(),
    }),
  ),
});
export type Acceptance = z.infer<typeof acceptanceFile>["findings"][number];
