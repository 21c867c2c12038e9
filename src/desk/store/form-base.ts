import { z } from "astro/zod";
import type { ContentStore } from "./content-store.ts";
import { contentHash } from "./content-hash.ts";

/** The version of what a form was filled in from: it goes into the page and comes back with what is saved. */
export const formBase = (shown: unknown): string => contentHash(JSON.stringify(shown ?? null));

/** The base of a form, as a call takes it. */
export const base = z.string().min(1);

/**
 * The answer to a form that was filled in from something else than what is there: it was changed elsewhere since, and
 * nothing is written, or the same was sent and written before.
 */
export const staleForm = async ({ isDone }: Pick<ContentStore, "isDone">, key: string) =>
  (await isDone(key)) ? { saved: true } : { saved: false, fault: "changed" };
