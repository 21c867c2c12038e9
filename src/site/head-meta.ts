import { localized, type Locale } from "../model/locale.ts";
import type { Edition } from "../report/edition.ts";
import { releaseVersion } from "../report/release-version.ts";
import { cardOf } from "./card-of-route.ts";
import { documentPath } from "./report-documents.ts";
import type { Route } from "./routes.ts";

/** A meta element: `name` or `property`, and what it says. */
type Meta = Readonly<Record<"name" | "property", string | undefined>> & { readonly content: string };

const REGIONS: Readonly<Record<string, string>> = { vi: "vi_VN", en: "en_GB" };

/** A language with its region, as the Open Graph protocol writes it. */
const ogLocale = (locale: Locale): string => REGIONS[locale] ?? locale;

const named = (name: string, content: string): Meta => ({ name, property: undefined, content });
const open = (property: string, content: string): Meta => ({ name: undefined, property, content });

/** Kinds of pages that are a text of their own; others are parts of a site. */
const ARTICLES: readonly string[] = [
  "report",
  "chapter",
  "annex",
  "full",
  "audit",
  "corrections",
  "questions",
];

/** What social networks read of a page besides its title and picture. `all` are the reports, oldest first. */
export const openGraph = (route: Route, all: readonly [Edition, ...Edition[]], pictured: Route): Meta[] => {
  const { locale, alternates } = route;
  const newest = all.at(-1) ?? all[0];
  const { site, title, value, detail } = cardOf(pictured, all);
  return [
    open("og:type", ARTICLES.includes(route.kind) ? "article" : "website"),
    open("og:site_name", localized(newest.site.name, locale)),
    open("og:locale", ogLocale(locale)),
    ...Object.keys(alternates)
      .filter((other) => other !== locale)
      .map((other) => open("og:locale:alternate", ogLocale(other))),
    open("og:image:type", "image/png"),
    open("og:image:width", "1200"),
    open("og:image:height", "630"),
    open("og:image:alt", [site, title, value, detail].filter(Boolean).join(". ")),
    ...("edition" in route
      ? [
          open("article:published_time", route.edition.report.date),
          open("article:modified_time", releaseVersion(route.edition).date),
        ]
      : []),
  ];
};

/** What programs for literature, such as Zotero, take a citation of the page's report from. */
export const citationMeta = (route: Route, url: string): Meta[] => {
  if (!("edition" in route)) return [];
  const { report } = route.edition;
  const { locale } = route;
  const issuer = localized(report.issuer, locale);
  const title =
    route.kind === "report" || route.kind === "full" ? localized(report.title, locale) : route.title;
  return [
    named("citation_title", title),
    named("citation_author", issuer),
    named("citation_publisher", issuer),
    named("citation_technical_report_institution", issuer),
    named("citation_technical_report_number", report.number),
    named("citation_publication_date", report.date.replaceAll("-", "/")),
    named("citation_language", locale),
    named("citation_public_url", url),
    ...(route.kind === "report" || route.kind === "full"
      ? [named("citation_pdf_url", new URL(documentPath(route.edition, locale, "pdf"), url).href)]
      : []),
  ];
};
