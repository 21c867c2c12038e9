import { language } from "./languages.ts";
import { LANGUAGES } from "./languages/table.ts";
import type { Locale } from "./locale.ts";

/** The number that a label of words gives a part, as printed, or its place in the ordinals: "thứ nhất" is 0. */
const readLabel = (id: string): { readonly number: string } | { readonly ordinal: number } | undefined => {
  for (const { parts } of Object.values(LANGUAGES)) {
    if (!parts || !id.toLowerCase().startsWith(`${parts.word} `)) continue;
    const number = id.slice(parts.word.length + 1).trim();
    const ordinal = parts.ordinals.indexOf(number.toLowerCase());
    return ordinal < 0 ? { number } : { ordinal };
  }
  return undefined;
};

/** Is a part labelled in words, "Phần thứ nhất", rather than by a letter? */
export const isWordedPart = (id: string): boolean => readLabel(id) !== undefined;

/**
 * The label of a part in a language: a letter is the same in each, words are those of the language, "Phần thứ nhất" and
 * "Part One". A number that the language has no word for stays as it is printed.
 */
export const partLabel = (id: string, locale: Locale): string => {
  const read = readLabel(id);
  const { parts } = language(locale);
  if (!read || !parts) return id;
  const isCapital = id === id.toUpperCase();
  const said = "number" in read ? read.number : parts.ordinals[read.ordinal];
  if (said === undefined) return id;
  const words = parts.capitalised ? said.charAt(0).toUpperCase() + said.slice(1) : said;
  const label = `${parts.word.charAt(0).toUpperCase()}${parts.word.slice(1)} ${words}`;
  return isCapital ? label.toUpperCase() : label;
};

/** The address of a part in the page of its report. */
export const partAnchor = (id: string): string => `part-${id.replaceAll(/\s+/g, "-")}`;
