import { z } from "astro/zod";
import { phrase, type Phrase, type PhraseCode, type PhraseValues } from "./phrase.ts";

/** What a refinement expects, as a second argument of `refine`. */
export const expecting = (code: PhraseCode, values?: PhraseValues): { params: { expected: Phrase } } => ({
  params: { expected: phrase(code, values) },
});

/** Text of a form, which `code` describes. */
export const formed = (form: RegExp, code: PhraseCode) =>
  z.string().refine((text) => form.test(text), expecting(code));
