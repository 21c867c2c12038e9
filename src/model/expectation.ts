import { z } from "astro/zod";
import type { Localized } from "./locale.ts";

/** What a refinement expects, in the editors' languages, as a second argument of `refine`. */
export const expecting = (vi: string, en: string): { params: { expected: Localized } } => ({
  params: { expected: { vi, en } },
});

/** Text of a form, said in the editors' languages. */
export const formed = (form: RegExp, vi: string, en: string) =>
  z.string().refine((text) => form.test(text), expecting(vi, en));
