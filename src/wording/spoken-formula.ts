import type { Locale } from "../model/locale.ts";
import { translator } from "../i18n/translator.ts";

/** Signs in the order in which they are replaced: a minus before a number is told from one between two. */
const SIGNS = [
  [/−(?=[\d(])/g, "negative"],
  [/−/g, "minus"],
  [/\+/g, "plus"],
  [/×/g, "times"],
  [/÷/g, "divided"],
  [/=/g, "equals"],
  [/≠/g, "differs"],
  [/≈/g, "about"],
  [/≤/g, "atMost"],
  [/≥/g, "atLeast"],
  [/>/g, "moreThan"],
  [/</g, "lessThan"],
  [/\(/g, "open"],
  [/\)/g, "close"],
] as const;

/** A calculation as it is said: speech synthesisers leave out "÷" and "×" and the brackets. */
export const spokenFormula = (formula: string, locale: Locale): string => {
  const t = translator(locale);
  return SIGNS.reduce((text, [sign, word]) => text.replace(sign, ` ${t(`audit:spoken.${word}`)} `), formula)
    .replace(/ +/g, " ")
    .trim();
};
