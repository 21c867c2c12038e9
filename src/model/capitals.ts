import { z } from "astro/zod";
import { localized, type Locale, type Localized } from "./locale.ts";

/** Set where the official text prints a title in capitals: the content holds it as a sentence. */
export const capitals = z.literal(true).optional();

/** A title as the official text prints it. */
export const printedTitle = (title: string, inCapitals: true | undefined, locale: Locale): string =>
  inCapitals ? title.toLocaleUpperCase(locale) : title;

/** The title of a part, a chapter or a group as the official text prints it. */
export const printedHead = (
  { title, capitals }: { readonly title: Localized; readonly capitals?: true | undefined },
  locale: Locale,
): string => printedTitle(localized(title, locale), capitals, locale);

/** Shorter words in capitals may be abbreviations, as "UBND" and "COVID-19" are. */
const LONGEST_ABBREVIATION = 6;

/** Does a title stand in capitals? One abbreviation, or one letter, does not. */
export const isInCapitals = (title: string): boolean => {
  const [first = "", ...others] = title.match(/\p{L}{2,}/gu) ?? [];
  const isMore = others.length > 0 || first.length > LONGEST_ABBREVIATION;
  return isMore && !/\p{Ll}/u.test(title);
};
