import { z } from "astro/zod";
import { phrase, type Phrase, type PhraseCode, type PhraseValues } from "./phrase.ts";

/** What a refinement expects, as a second argument of `refine`. */
export const expecting = (code: PhraseCode, values?: PhraseValues): { params: { expected: Phrase } } => ({
  params: { expected: phrase(code, values) },
});

/**
 * The form of a name that becomes a file's, from `start` on: words of letters and digits, at most `most` characters, none of
 * the names that Windows keeps for devices.
 */
export const fileNameForm = (start: string, most: number): RegExp =>
  new RegExp(
    String.raw`^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)(?=.{1,${most}}$)${start}[a-z0-9]*(?:-[a-z0-9]+)*$`,
  );

/** Text of a form, which `code` describes. */
export const formed = (form: RegExp, code: PhraseCode) =>
  z.string().refine((text) => form.test(text), expecting(code));
