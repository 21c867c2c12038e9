import type { Locale } from "../model/locale.ts";
import type { Edition } from "../report/edition.ts";
import { textOf } from "../report/text-of.ts";

/** The title of a section or an annex in a language; one that the report does not print has a name of its own. */
export const sectionTitle = (edition: Edition, slug: string, locale: Locale): string => {
  const section = edition.sections.get(slug);
  const text = section && textOf(edition, section, locale);
  return (
    text?.title.replace(/:$/, "") || (section?.texts.get(edition.official)?.unprintedTitle?.[locale] ?? slug)
  );
};
