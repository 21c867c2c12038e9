import { ContentError } from "./content-error.ts";

/** A language tag of the site, such as "vi" or "en"; the table of languages is `languages/table.ts`. */
export type Locale = string;

/** The same thing said in each language. */
export type Localized<T = string> = Readonly<Record<Locale, T>>;

/** The text in one language. Throws a ContentError when it is missing or empty: no page prints an empty text. */
export const localized = (text: Localized, locale: Locale): string => {
  const found = text[locale];
  if (!found) throw new ContentError(`no text in “${locale}” among ${JSON.stringify(text)}`);
  return found;
};

/** Something said otherwise in each of its languages. */
export const eachLocale = <T, U>(text: Localized<T>, say: (said: T, locale: Locale) => U): Localized<U> =>
  Object.fromEntries(Object.entries(text).map(([locale, said]) => [locale, say(said, locale)]));
