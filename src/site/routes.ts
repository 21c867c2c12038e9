import { localized, type Locale, type Localized } from "../model/locale.ts";
import type { Chapter, ReportFile } from "../model/report.ts";
import type { Edition, Indicator } from "../report/edition.ts";
import { indicatorSlug } from "../report/indicator-slug.ts";
import { ABOUT_REPORT } from "../model/report-pages.ts";
import { translator } from "../i18n/translator.ts";
import { perReading } from "./content-source.ts";
import { editions, supersededEditions } from "./editions.ts";
import { periodName, reportName } from "./report-name.ts";
import { FIXED_PAGES, type FixedPage } from "./fixed-pages.ts";
import { movedPages, movedTitle, type MovedPage } from "./moved-pages.ts";
import { hasSitePage } from "./site-pages.ts";
import { observedIndicators } from "./observed-indicators.ts";
import { comparisonsOf, type ComparedReports } from "./report-sequence.ts";

/** Pages that print sections of a report. */
export type ReportPage =
  | { readonly kind: "report"; readonly edition: Edition }
  | { readonly kind: "chapter"; readonly edition: Edition; readonly chapter: Chapter }
  | { readonly kind: "annex"; readonly edition: Edition; readonly annex: ReportFile["annexes"][number] };

type AboutReport = (typeof ABOUT_REPORT)[number];

/** What a page shows, apart from its language. */
export type PageSubject =
  | { readonly kind: "home" }
  | { [Kind in FixedPage]: { readonly kind: Kind } }[FixedPage]
  | ReportPage
  | { [Kind in AboutReport]: { readonly kind: Kind; readonly edition: Edition } }[AboutReport]
  | ComparedReports
  | { readonly kind: "side-by-side"; readonly edition: Edition; readonly of: ReportPage }
  | { readonly kind: "superseded"; readonly edition: Edition }
  | { readonly kind: "figure"; readonly indicator: Indicator }
  | MovedPage;

/** One page of the site: what it shows, in which language, where. */
export type Route = PageSubject & {
  readonly locale: Locale;
  readonly path: string;
  /** The path of this page in every language, its own included. */
  readonly alternates: Localized;
  readonly title: string;
};

/** Does a page stand below its report, under a word of its own? */
export const isAboutReport = (
  subject: PageSubject,
): subject is Extract<PageSubject, { readonly kind: AboutReport | "changes" }> =>
  subject.kind === "changes" || ABOUT_REPORT.some((kind) => kind === subject.kind);

const prefix = (locale: Locale, official: Locale): string => (locale === official ? "/" : `/${locale}/`);

/**
 * The path of a subject in a language, with slashes at both ends. All that belongs to a version of a report which another
 * one has replaced stands on one page.
 */
export const pathOf = (subject: PageSubject, locale: Locale, official: Locale): string => {
  const t = translator(locale);
  const root = prefix(locale, official);
  if ("edition" in subject && subject.edition.supersededVersion !== undefined)
    return `${root}${subject.edition.report.id}/v${subject.edition.supersededVersion}/`;
  if (isAboutReport(subject)) return `${root}${subject.edition.report.id}/${t(`path.${subject.kind}`)}/`;
  switch (subject.kind) {
    case "home":
      return root;
    case "superseded":
    case "report":
      return `${root}${subject.edition.report.id}/`;
    case "chapter":
      return `${root}${subject.edition.report.id}/${subject.chapter.slug[locale] ?? subject.chapter.id}/`;
    case "annex":
      return `${root}${subject.edition.report.id}/${subject.annex.slug[locale] ?? subject.annex.id}/`;
    case "compare":
      return `${root}${subject.edition.report.id}/${t("path.compare")}/${subject.chapter.slug[locale] ?? subject.chapter.id}/`;
    case "side-by-side": {
      const report = pathOf({ kind: "report", edition: subject.edition }, locale, official);
      const rest = pathOf(subject.of, locale, official).slice(report.length);
      return `${report}${t("path.side-by-side")}/${rest}`;
    }
    case "figure":
      return `${root}${t("path.figures")}/${indicatorSlug(subject.indicator, locale)}/`;
    case "moved":
      return `${root}${t("path.figures")}/${subject.slug}/`;
    case "not-found":
      return locale === official ? "/404.html" : `${root}404/`;
    default:
      return `${root}${t(`path.${subject.kind}`)}/`;
  }
};

const titleOf = (subject: PageSubject, locale: Locale): string => {
  const t = translator(locale);
  if (isAboutReport(subject)) return `${t(`title.${subject.kind}`)}, ${reportName(subject.edition, locale)}`;
  switch (subject.kind) {
    case "home":
      return t("home.title");
    case "report":
      return reportName(subject.edition, locale);
    case "superseded":
      return t("releases:superseded.title", {
        report: reportName(subject.edition, locale),
        version: subject.edition.supersededVersion,
      });
    case "chapter":
      return `${localized(subject.chapter.name, locale)}, ${reportName(subject.edition, locale)}`;
    case "annex":
      return `${localized(subject.annex.name, locale)}, ${reportName(subject.edition, locale)}`;
    case "compare":
      return t("reports:compare.title", {
        chapter: localized(subject.chapter.name, locale),
        now: periodName(subject.edition, locale),
        before: periodName(subject.before, locale),
      });
    case "side-by-side": {
      const { edition, of } = subject;
      const name = of.kind === "report" ? reportName(edition, locale) : titleOf(of, locale);
      return t("aids:sideBySide.title", { name });
    }
    case "figure":
      return subject.indicator.name[locale] ?? subject.indicator.id;
    case "moved":
      return movedTitle(subject, locale);
    default:
      return t(`title.${subject.kind}`);
  }
};

/** A page for each that prints sections, where the report stands in more than one language. */
const sideBySide = (edition: Edition): PageSubject[] => {
  const { chapters, annexes, languages } = edition.report;
  const pages: ReportPage[] = [
    { kind: "report", edition },
    ...chapters.map((chapter): ReportPage => ({ kind: "chapter", edition, chapter })),
    ...annexes
      .filter(({ form }) => form === "entries")
      .map((annex): ReportPage => ({ kind: "annex", edition, annex })),
  ];
  return languages.length > 1 ? pages.map((of) => ({ kind: "side-by-side", edition, of })) : [];
};

/** Has a report anything that a page about it would list? */
export const hasPage = ({ corrections }: Edition, kind: AboutReport): boolean =>
  kind === "corrections"
    ? corrections.corrections.length > 0
    : kind === "questions"
      ? corrections.queries.length > 0
      : true;

const subjects = (
  all: readonly Edition[],
  superseded: readonly Edition[],
  isWritten: (kind: FixedPage) => boolean,
): PageSubject[] => [
  { kind: "home" },
  ...FIXED_PAGES.filter(isWritten).map((kind): PageSubject => ({ kind })),
  ...all.flatMap((edition): PageSubject[] => [
    { kind: "report", edition },
    ...ABOUT_REPORT.filter((kind) => hasPage(edition, kind)).map((kind): PageSubject => ({ kind, edition })),
    ...comparisonsOf(all, edition),
    ...edition.report.chapters.map((chapter): PageSubject => ({ kind: "chapter", edition, chapter })),
    ...edition.report.annexes.map((annex): PageSubject => ({ kind: "annex", edition, annex })),
    ...sideBySide(edition),
  ]),
  ...superseded.map((edition): PageSubject => ({ kind: "superseded", edition })),
  ...observedIndicators(all).map((indicator): PageSubject => ({ kind: "figure", indicator })),
];

const makeRoutes = async (): Promise<Route[]> => {
  const all = await editions();
  const [first] = all;
  if (!first) return [];
  const { languages } = first.site;
  const official = first.official;
  const routesOf = (subject: PageSubject, own: readonly Locale[], shown = subject): Route[] => {
    const paths = Object.fromEntries(languages.map((locale) => [locale, pathOf(shown, locale, official)]));
    return own.map((locale) => {
      const path = pathOf(subject, locale, official);
      const alternates = { ...paths, [locale]: path };
      return { ...subject, locale, path, alternates, title: titleOf(subject, locale) };
    });
  };
  const indicators = observedIndicators(all);
  const isWritten = (kind: FixedPage): boolean =>
    (kind !== "method" && kind !== "verify") || hasSitePage(kind, languages);
  return [
    ...subjects(all, await supersededEditions(), isWritten).flatMap((subject) =>
      routesOf(subject, languages),
    ),
    ...languages.flatMap((locale) =>
      movedPages(indicators, locale).flatMap((page) =>
        routesOf(page, [locale], { kind: "figure", indicator: page.indicator }),
      ),
    ),
  ];
};

/** Every page of the site, in every language. */
export const routes = perReading(makeRoutes);
