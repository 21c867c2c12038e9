import { z } from "astro/zod";
import { id } from "./schema.ts";
import { sourceHash } from "./translation-mark.ts";

/**
 * What each figure of a report is, as a person has confirmed it once: `readings.yaml`, metric id to the hash of its
 * reading. Written by `npm run confirm-figures`.
 */
export const readingsFile = z.strictObject({ readings: z.record(id, sourceHash) });
