import type { Locale } from "../model/locale.ts";
import type { Units } from "../model/schema.ts";
import type { DraftingLanguage } from "./drafting-language.ts";

type Entry = Units[string];

/**
 * What a catalogue lacks of the common units of a language: those of which it writes no form, and other spellings of
 * those that it has, "hecta" beside "ha", as units of the same size.
 */
export const missingUnits = (units: Units, { commonUnits }: DraftingLanguage, official: Locale): Units => {
  const formsOf = ({ forms }: Entry): readonly string[] => forms[official] ?? [];
  const written = new Set(
    Object.values(units)
      .flatMap(formsOf)
      .map((form) => form.toLowerCase()),
  );
  return Object.fromEntries(
    Object.entries(commonUnits).flatMap(([id, entry]): [string, Entry][] => {
      const others = formsOf(entry).filter((form) => !written.has(form.toLowerCase()));
      if (others.length === formsOf(entry).length) return id in units ? [] : [[id, entry]];
      const same = Object.entries(units).find(([, known]) =>
        formsOf(known).some((form) => formsOf(entry).includes(form)),
      );
      const [first] = others;
      const own = same && `${same[0]}-other-spelling`;
      if (!same || !own || first === undefined || own in units) return [];
      const forms = { ...same[1].forms, [official]: others };
      return [[own, { ...same[1], name: { ...same[1].name, [official]: first }, forms }]];
    }),
  );
};
