import type { Locale } from "../model/locale.ts";

/** A text as it begins a sentence, a row or a title: "dịch vụ" is "Dịch vụ". */
export const capitalised = (text: string, locale: Locale): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

/** A text as it stands inside a sentence: "Về kinh tế" is "về kinh tế". Names and abbreviations are the caller's to keep. */
export const uncapitalised = (text: string, locale: Locale): string =>
  text.charAt(0).toLocaleLowerCase(locale) + text.slice(1);
