import type { Locale } from "../model/locale.ts";
import type { Chapter } from "../model/report.ts";
import { sectionsOf } from "../model/report.ts";
import type { Edition } from "../report/edition.ts";
import { pathOf } from "./routes.ts";

/** The chapter that holds a section. */
export const chapterOf = ({ report }: Edition, slug: string): Chapter | undefined =>
  report.chapters.find((chapter) => sectionsOf(chapter).some((entry) => entry.slug === slug));

/** The page that prints a section: its chapter, its annex, or the report's own page for opening and closing words. */
export const sectionPath = (edition: Edition, slug: string, locale: Locale): string => {
  const chapter = chapterOf(edition, slug);
  if (chapter) return pathOf({ kind: "chapter", edition, chapter }, locale, edition.official);
  const annex = edition.report.annexes.find(({ id }) => id === edition.sections.get(slug)?.annex);
  if (annex) return pathOf({ kind: "annex", edition, annex }, locale, edition.official);
  return pathOf({ kind: "report", edition }, locale, edition.official);
};

/** A section's anchor, equal in all languages; anchors without a prefix are figures. */
export const sectionAnchor = (slug: string): string => `section-${slug}`;

/** Where an observation's sentence is: the page and the figure's anchor, equal in all languages. */
export const observationAddress = (edition: Edition, id: string, locale: Locale): string => {
  const section = edition.observations.get(id)?.section;
  return section
    ? `${sectionPath(edition, section, locale)}#${id}`
    : pathOf({ kind: "report", edition }, locale, edition.official);
};
