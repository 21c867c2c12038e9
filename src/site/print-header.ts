import { formatPeriod } from "../i18n/formats.ts";
import { translator } from "../i18n/translator.ts";
import { localized, type Locale } from "../model/locale.ts";
import type { SiteFile } from "../model/site-file.ts";
import { markedVersion } from "../wording/version-change-text.ts";
import { isAboutReport, type Route } from "./routes.ts";

/** What stands at the head and the foot of every sheet of a page that is printed. */
export interface RunningLines {
  readonly publisher: string;
  /** The document with its date and version; where the page belongs to no report, the site's name. */
  readonly document: string;
  readonly title: string;
  readonly address: string;
}

/** The running lines of a page; of a page of a report they say which document in which version was printed. */
export const runningLines = (route: Route, site: SiteFile): RunningLines => {
  const { locale, path, title } = route;
  const address = new URL(path, site.url).href;
  if (!("edition" in route))
    return {
      publisher: localized(site.publisher, locale),
      document: localized(site.name, locale),
      title,
      address,
    };
  const { report } = route.edition;
  return {
    publisher: localized(report.issuer, locale),
    document: translator(locale)("print:document", {
      number: report.number,
      date: formatPeriod(report.date, locale),
      version: markedVersion(route.edition, locale),
    }),
    title: shortTitle(route),
    address,
  };
};

/** The name of the part that is printed, without that of the report. */
const shortTitle = (route: Route): string => {
  if (route.kind === "chapter") return nameOf(route.chapter.name, route);
  if (route.kind === "annex") return nameOf(route.annex.name, route);
  return isAboutReport(route) ? (route.title.split(",")[0] ?? route.title) : route.title;
};

const nameOf = (name: Readonly<Record<Locale, string>>, { locale, title }: Route): string =>
  name[locale] ?? title;
