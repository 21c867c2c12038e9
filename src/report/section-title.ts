import type { Locale } from "../model/locale.ts";
import type { Edition } from "./edition.ts";
import { textOf } from "./text-of.ts";

/** A title as a heading shows it: the colon that a printed run-in head ends with is left to print. */
export const shownTitle = (title: string): string => title.replace(/:$/, "");

/** The title of a section, or the name of an annex; where the report prints none, the name that the editors gave it, or "". */
export const sectionTitle = (edition: Edition, slug: string, locale: Locale): string => {
  const section = edition.sections.get(slug);
  if (!section) return edition.report.annexes.find(({ id }) => id === slug)?.name[locale] ?? "";
  const title = shownTitle(textOf(edition, section, locale)?.title ?? "");
  return title || (section.texts.get(edition.official)?.unprintedTitle?.[locale] ?? "");
};
