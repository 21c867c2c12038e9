import { sectionTitle } from "../exports/figure-record.ts";
import { translator } from "../i18n/translator.ts";
import type { Locale } from "../model/locale.ts";
import { sectionsOf } from "../model/report.ts";
import type { Edition } from "../report/edition.ts";
import { SORTS } from "../search/filters.ts";
import type { SearchData } from "../search/search-data.ts";
import { sectionAnchor } from "./addresses.ts";
import { pathOf } from "./routes.ts";

export interface Choice {
  readonly name: "topic" | "kind" | "status" | "sort";
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

export interface Index {
  readonly name: string;
  readonly links: readonly { readonly name: string; readonly href: string }[];
}

/** The filters and orders that the search page offers: what the newest report has. */
export const searchChoices = (
  { topics, indicators, kinds, statuses }: SearchData,
  locale: Locale,
): Choice[] => {
  const t = translator(locale);
  const { compare } = new Intl.Collator(locale);
  const used = new Set(indicators.map(({ topic }) => topic));
  const options = (all: string, names: Readonly<Record<string, string>>): Choice["options"] => [
    { value: "", text: all },
    ...Object.entries(names).map(([value, text]) => ({ value, text })),
  ];
  const topicNames = Object.entries(topics)
    .filter(([id]) => used.has(id))
    .map(([id, [name = id]]) => [id, name] as const)
    .sort(([, a], [, b]) => compare(a, b));
  return [
    {
      name: "topic",
      label: t("search:topic"),
      options: options(t("search:allTopics"), Object.fromEntries(topicNames)),
    },
    { name: "kind", label: t("search:kind"), options: options(t("search:allKinds"), kinds) },
    { name: "status", label: t("search:status"), options: options(t("search:allStatuses"), statuses) },
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
