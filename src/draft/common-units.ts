import { language } from "../model/languages.ts";
import type { Locale } from "../model/locale.ts";
import type { Units } from "../model/schema.ts";
import { writtenForms } from "../prose/written-forms.ts";
import type { DraftingLanguage } from "./drafting-language.ts";

/** The common units of a language of which a catalogue writes no form. */
export const missingUnits = (units: Units, { commonUnits }: DraftingLanguage, official: Locale): Units => {
  const written = new Set(
    Object.values(units).flatMap(({ forms }) => writtenForms(forms[official] ?? [], language(official))),
  );
  return Object.fromEntries(
    Object.entries(commonUnits).filter(
      ([id, { forms }]) => !(id in units) && !forms[official]?.some((form) => written.has(form)),
    ),
  );
};
