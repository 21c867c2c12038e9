import { z } from "astro/zod";

/**
 * Terms and how each language renders them: `content/terms.yaml`. Each entry lists, by language, the words that
 * mean one thing; the first of a language is the one to use, the others are also right.
 */
export const termFile = z.array(z.record(z.string(), z.array(z.string().min(1)).min(1)));
export type Term = z.infer<typeof termFile>[number];
