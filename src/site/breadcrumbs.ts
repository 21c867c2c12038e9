import { translator } from "../i18n/translator.ts";
import { pathOf, type Route, type PageSubject } from "./routes.ts";
import { reportName } from "./report-name.ts";
import { localized, type Locale } from "../model/locale.ts";
import { isWordedPart, partAnchor, partLabel } from "../model/part-label.ts";

/** A step from the home page to a page; the page itself has no address. */
export interface BreadcrumbStep {
  readonly name: string;
  readonly href?: string;
}

/** Where a page stands: home, report, part, chapter. Pages that stand directly below home or report end without themselves. */
export const breadcrumbs = (route: Route, official: Locale): BreadcrumbStep[] => {
  const { locale } = route;
  const t = translator(locale);
  const step = (subject: PageSubject, name: string, hash = ""): BreadcrumbStep => ({
    href: pathOf(subject, locale, official) + hash,
    name,
  });
  const home = step({ kind: "home" }, t("home.title"));
  if (route.kind === "figure" || route.kind === "moved")
    return [home, step({ kind: "figures" }, t("title.figures"))];
  if (!("edition" in route) || route.kind === "report") return [home];
  const { edition } = route;
  const report = step({ kind: "report", edition }, reportName(edition, locale));
  if (route.kind === "superseded")
    return [home, { name: report.name, href: `${home.href ?? "/"}${edition.report.id}/` }];
  if (route.kind === "side-by-side" && route.of.kind !== "report") {
    const { of } = route;
    const { name } = of.kind === "chapter" ? of.chapter : of.annex;
    return [home, report, step(of, localized(name, locale)), { name: t("aids:sideBySide.short") }];
  }
  if (route.kind === "relations") return [home, report, step({ kind: "audit", edition }, t("title.audit"))];
  if (route.kind === "compare")
    return [home, report, step({ kind: "changes", edition, before: route.before }, t("title.changes"))];
  if (route.kind === "annex") return [home, report, { name: localized(route.annex.name, locale) }];
  if (route.kind !== "chapter") return [home, report];
  const { chapter } = route;
  const part = edition.report.parts.find(({ id }) => id === chapter.part);
  return [
    home,
    report,
    ...(part && part.id !== chapter.number
      ? [step({ kind: "report", edition }, partName(part.id, locale), `#${partAnchor(part.id)}`)]
      : []),
    { name: localized(chapter.name, locale) },
  ];
};

/** The name of a part by its label alone: "Part A", "Part One". */
const partName = (id: string, locale: Locale): string =>
  isWordedPart(id) ? partLabel(id, locale) : translator(locale)("report.part", { id });
