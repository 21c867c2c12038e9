import { ContentError } from "./content-error.ts";
import type { Language } from "./language.ts";
import { LANGUAGES } from "./languages/table.ts";
import type { Locale } from "./locale.ts";

/** The entry of `locale`. Throws a ContentError for a language that has none. */
export const language = (locale: Locale): Language => {
  const entry = LANGUAGES[locale];
  if (!entry) throw new ContentError(`no language "${locale}" in the table of languages`);
  return entry;
};
