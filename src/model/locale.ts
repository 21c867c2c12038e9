/** A language tag of the site, such as "vi" or "en"; the table of languages is `languages/table.ts`. */
export type Locale = string;

/** The same thing said in each language. */
export type Localized<T = string> = Readonly<Record<Locale, T>>;
