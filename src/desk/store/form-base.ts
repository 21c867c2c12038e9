import { z } from "astro/zod";
import { contentHash } from "./content-hash.ts";

/** The version of what a form was filled in from: it goes into the page and comes back with what is saved. */
export const formBase = (shown: unknown): string => contentHash(JSON.stringify(shown ?? null));

/** The base of a form, as a call takes it. */
export const base = z.string().min(1);

/** The answer to a form that was filled in from something that has changed elsewhere since: nothing was written. */
export const CHANGED = { saved: false, fault: "changed" } as const;
