import { sectionTitle } from "../report/section-title.ts";
import { translator } from "../i18n/translator.ts";
import type { Locale } from "../model/locale.ts";
import { sectionsOf } from "../model/report.ts";
import type { Edition } from "../report/edition.ts";
import { SORTS, type FILTERS } from "../search/filters.ts";
import type { ReportRecords, SearchCatalogue } from "../search/index/search-data.ts";
import { sectionAnchor } from "./addresses.ts";
import { pathOf } from "./routes.ts";

export interface Choice {
  readonly name: (typeof FILTERS)[number] | "sort";
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

export interface Index {
  readonly name: string;
  readonly links: readonly { readonly name: string; readonly href: string }[];
}

/** The filters and orders that the search page offers: what all the reports have, the newest report first. */
export const searchChoices = (
  { topics, indicators, kinds, statuses }: SearchCatalogue,
  reports: readonly ReportRecords[],
  locale: Locale,
): Choice[] => {
  const t = translator(locale);
  const { compare } = new Intl.Collator(locale);
  const figures = reports.flatMap((report) => report.figures);
  const used = new Set(figures.map(({ indicator }) => indicator));
  const usedTopics = new Set(indicators.filter(({ id }) => used.has(id)).map(({ topic }) => topic));
  const periods = new Map(figures.map(({ period, time }) => [period, time]));
  const choice = (
    name: Choice["name"],
    label: string,
    all: string,
    options: Iterable<readonly [string, string]>,
  ): Choice => ({
    name,
    label,
    options: [{ value: "", text: all }, ...[...options].map(([value, text]) => ({ value, text }))],
  });
  return [
    choice(
      "report",
      t("search:report"),
      t("search:allReports"),
      reports.map(({ report }) => [report.id, report.name]),
    ),
    choice(
      "period",
      t("search:period"),
      t("search:allPeriods"),
      [...periods].sort(([a], [b]) => (a < b ? 1 : -1)),
    ),
    choice(
      "topic",
      t("search:topic"),
      t("search:allTopics"),
      Object.entries(topics)
        .filter(([id]) => usedTopics.has(id))
        .map(([id, [name = id]]) => [id, name] as const)
        .sort(([, a], [, b]) => compare(a, b)),
    ),
    choice("kind", t("search:kind"), t("search:allKinds"), Object.entries(kinds)),
    choice("status", t("search:status"), t("search:allStatuses"), Object.entries(statuses)),
    {
      name: "sort",
      label: t("search:sort"),
      options: SORTS.map((value) => ({ value, text: t(`search:sorts.${value}`) })),
    },
  ];
};

/** Every section of a report, chapter by chapter, then its annexes. */
export const sectionIndex = (edition: Edition, locale: Locale): Index[] => {
  const chapters = edition.report.chapters.map((chapter) => {
    const href = pathOf({ kind: "chapter", edition, chapter }, locale, edition.official);
    const sections = sectionsOf(chapter).map(({ slug }) => ({
      name: sectionTitle(edition, slug, locale),
      href: `${href}#${sectionAnchor(slug)}`,
    }));
    return {
      name: chapter.name[locale] ?? chapter.id,
      links: [{ name: chapter.title[locale] ?? chapter.id, href }, ...sections],
    };
  });
  const annexes = edition.report.annexes.map((annex) => {
    const name = annex.name[locale] ?? annex.id;
    return {
      name,
      links: [{ name, href: pathOf({ kind: "annex", edition, annex }, locale, edition.official) }],
    };
  });
  return [...chapters, ...annexes];
};
