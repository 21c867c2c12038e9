import { translator } from "../i18n/translator.ts";
import type { Locale } from "../model/locale.ts";
import { sectionsOf, type Chapter } from "../model/report.ts";
import type { Edition } from "../report/edition.ts";
import { pathOf } from "./routes.ts";

export interface ChapterEntry {
  readonly part: string | undefined;
  readonly number: string;
  readonly href: string;
  readonly name: string;
  /** How many sections and figures it has, in words. */
  readonly counts: string;
}

/** The chapters of a report, in order. */
export const chapterEntries = (edition: Edition, locale: Locale): readonly ChapterEntry[] =>
  edition.report.chapters.map((chapter) => ({
    part: chapter.part,
    number: chapter.number,
    href: pathOf({ kind: "chapter", edition, chapter }, locale, edition.official),
    name: chapter.name[locale] ?? chapter.id,
    counts: countsOf(edition, chapter, locale),
  }));

const countsOf = (edition: Edition, chapter: Chapter, locale: Locale): string => {
  const t = translator(locale);
  const slugs = new Set(sectionsOf(chapter).map(({ slug }) => slug));
  const figures = [...edition.observations.values()].filter(({ section }) => slugs.has(section)).length;
  return [
    t("report.sections", { count: slugs.size }),
    ...(figures > 0 ? [t("report.figures", { count: figures })] : []),
  ].join(", ");
};
