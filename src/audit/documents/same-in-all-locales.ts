import type { Localized } from "../../model/locale.ts";
import type { Edition } from "../../report/edition.ts";

/** The same text in every language of the report, for what is no word: numbers, codes, days in ISO form. */
export const sameInAllLocales = ({ report }: Pick<Edition, "report">, text: string): Localized =>
  Object.fromEntries(report.languages.map((locale) => [locale, text]));
