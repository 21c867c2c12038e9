import type { Localized } from "../../model/locale.ts";

/** A text of a draft, which may not be there in every language yet: in `locale`, or else in the official language. */
export const shownText = (text: Localized, locale: string, official: string): string =>
  [text[locale], text[official], ...Object.values(text)].find(Boolean) ?? "";
