import { ContentError } from "./content-error.ts";
import type { Language } from "./language.ts";
import { LANGUAGES } from "./languages/table.ts";
import type { Locale } from "./locale.ts";

/** Is `locale` a language of the table? */
export const isLanguage = (locale: string): boolean => Object.hasOwn(LANGUAGES, locale);

/** The entry of `locale`. Throws a ContentError for a language that has none. */
export const language = (locale: Locale): Language => {
  const entry = isLanguage(locale) ? LANGUAGES[locale] : undefined;
  if (!entry) throw new ContentError(`no language "${locale}" in the table of languages`);
  return entry;
};
