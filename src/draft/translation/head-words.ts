import type { Locale } from "../../model/locale.ts";
import type { DraftingLanguage } from "../drafting-language.ts";
import { attachedNow } from "./attached-now.ts";
import { calledNow } from "./period-words.ts";
import type { TranslatedDocument } from "./translated-document.ts";

/** Texts by their keys. */
export type Heads = Readonly<Record<string, string | undefined>>;

/** Texts with what they are called, by their keys. */
export const called = (
  now: Heads,
  old: Heads,
  translated: Heads,
  read: Heads,
  drafting: DraftingLanguage,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(now).flatMap(([key, text]) => {
      const [official, translation] = [old[key], translated[key]];
      if (text === undefined) return [];
      const before =
        official !== undefined && translation !== undefined ? { official, translation } : undefined;
      const own = calledNow(text, before, read[key], drafting);
      return own === undefined ? [] : [[key, own] as const];
    }),
  );

/** What stands above the table of an annex. */
interface Head {
  readonly title: string;
  readonly attached: string;
}

/** The head of an annex in one language. `old`: what it was last time, with its translation. */
export const headWords = (
  { title, attached }: Head,
  { old, translated }: { readonly old: Head | undefined; readonly translated: Head | undefined },
  document: TranslatedDocument | undefined,
  drafting: DraftingLanguage,
  languages: readonly [official: Locale, locale: Locale],
): Record<string, string> => {
  const words = called(
    { title, attached },
    { title: old?.title, attached: old?.attached },
    { title: translated?.title, attached: translated?.attached },
    { title: document?.titleOf(title), attached: document?.wordsOf(attached) },
    drafting,
  );
  const before = old && translated && { official: old.attached, translation: translated.attached };
  const own = words["attached"] ?? (before && attachedNow(attached, before, languages));
  return { ...words, ...(own === undefined ? {} : { attached: own }) };
};

/** The words that a Word file translates. */
export const inWords = (
  heads: Heads,
  wordsOf: (words: string) => string | undefined,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(heads).flatMap(([key, words]) => {
      const translation = words === undefined ? undefined : wordsOf(words);
      return translation === undefined ? [] : [[key, translation] as const];
    }),
  );
