import type { Base } from "./base.ts";
import type { Locale, Localized } from "./locale.ts";
import type { Period } from "./period.ts";

/** The codes of each catalogue of phrases. `src/i18n/phrases.ts`, which has the catalogues, adds them. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- declarations of it are merged
export interface PhraseCodes {}
export type PhraseCode = PhraseCodes[keyof PhraseCodes];

/** Something to be said in the language of who reads it: the key of words in the catalogues, and what is put into them. */
export interface Phrase {
  readonly code: PhraseCode;
  readonly values?: PhraseValues;
}

export type PhraseValues = Readonly<Record<string, PhraseValue>>;

/** Text as it stands, a number, other words by key, a text of the content, the name of a language, a time or a base. */
export type PhraseValue =
  | string
  | number
  | Phrase
  | { readonly text: Localized }
  | { readonly language: Locale }
  | { readonly period: Period }
  | { readonly base: Base };

export const phrase = (code: PhraseCode, values?: PhraseValues): Phrase =>
  values ? { code, values } : { code };

/** "found X; expected Y", where one of them is chosen among several; what is always said together has a code of its own. */
export const foundExpected = (found: PhraseValue, expected: PhraseValue): Phrase =>
  phrase("found-expected", { found, expected });
