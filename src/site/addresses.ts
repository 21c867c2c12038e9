import type { Locale } from "../model/locale.ts";
import type { Chapter } from "../model/report.ts";
import { sectionsOf } from "../model/report.ts";
import type { Edition } from "../report/edition.ts";
import { pathOf, type ReportPage } from "./routes.ts";

/** The chapter that holds a section. */
export const chapterOf = ({ report }: Edition, slug: string): Chapter | undefined =>
  report.chapters.find((chapter) => sectionsOf(chapter).some((entry) => entry.slug === slug));

/** The page that prints a section or an annex: its chapter, its annex, or the report's own page for opening and closing words. */
const pageOf = (edition: Edition, slug: string): ReportPage => {
  const chapter = chapterOf(edition, slug);
  if (chapter) return { kind: "chapter", edition, chapter };
  const annex = edition.report.annexes.find(({ id }) => id === (edition.sections.get(slug)?.annex ?? slug));
  return annex ? { kind: "annex", edition, annex } : { kind: "report", edition };
};

/** The path of the page that prints a section or an annex. */
export const sectionPath = (edition: Edition, slug: string, locale: Locale): string =>
  pathOf(pageOf(edition, slug), locale, edition.official);

/** A section with both languages side by side; undefined for a report in one language and for a superseded version. */
export const sideBySidePath = (edition: Edition, slug: string, locale: Locale): string | undefined =>
  edition.report.languages.length > 1 && edition.supersededVersion === undefined
    ? `${pathOf({ kind: "side-by-side", edition, of: pageOf(edition, slug) }, locale, edition.official)}#${sectionAnchor(slug)}`
    : undefined;

/** A section's anchor, equal in all languages; anchors without a prefix are figures. */
export const sectionAnchor = (slug: string): string => `section-${slug}`;

/** Where an observation's sentence is: the page and the figure's anchor, equal in all languages. */
export const observationAddress = (edition: Edition, id: string, locale: Locale): string => {
  const section = edition.observations.get(id)?.section;
  return section
    ? `${sectionPath(edition, section, locale)}#${id}`
    : pathOf({ kind: "report", edition }, locale, edition.official);
};
