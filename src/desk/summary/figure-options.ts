import type { Edition } from "../../report/edition.ts";
import { figureName } from "../../site/figure-name.ts";
import type { DeskLocale } from "../messages/translator.ts";

/** The figures of a report with their names, in the order of the alphabet, to choose from. */
export const figureOptions = (
  edition: Edition,
  locale: DeskLocale,
): readonly { readonly id: string; readonly name: string }[] => {
  const { compare } = new Intl.Collator(locale);
  return [...edition.observations.values()]
    .map((one) => ({ id: one.id, name: figureName(edition, one, locale) }))
    .toSorted((a, b) => compare(a.name, b.name));
};
