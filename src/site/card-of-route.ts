import { localized, type Locale } from "../model/locale.ts";
import { doubtInLine } from "../wording/caveat-text.ts";
import { comparisonText, qualifierText, timeText, valueText } from "../wording/observation-text.ts";
import { versionText } from "../wording/version-change-text.ts";
import { translator } from "../i18n/translator.ts";
import type { Edition } from "../report/edition.ts";
import { ranked } from "./ranked-figures.ts";
import { type Route } from "./routes.ts";
import { reportName } from "./report-name.ts";
import type { SocialCard } from "./social-card.ts";

/** A page's heading as its card says it: a page of a report without the report's name, which stands below. */
const headingOf = (route: Route): string => {
  const { locale } = route;
  if (route.kind === "chapter") return route.chapter.name[locale] ?? route.title;
  if (route.kind === "annex") return route.annex.name[locale] ?? route.title;
  return route.title;
};

/** The figure that the newest report with the indicator shows on its page. */
const shownFigure = (
  all: readonly Edition[],
  indicator: string,
  locale: Locale,
): Pick<SocialCard, "value" | "detail"> & { readonly edition?: Edition } => {
  const t = translator(locale);
  for (const edition of all.toReversed()) {
    const own = [...edition.observations.values()].filter((one) => one.indicator === indicator);
    const [one] = ranked(edition, own);
    if (!one) continue;
    const against = comparisonText(edition, one, locale);
    const said = against
      ? [one.kind === "change" ? "" : t(`common:kind.${one.kind}`), against].filter(Boolean).join(" ")
      : "";
    return {
      value: valueText(edition, one, locale),
      detail: [said, timeText(one, locale), qualifierText(one, locale), doubtInLine(edition, one, locale)]
        .filter(Boolean)
        .join(", "),
      edition,
    };
  }
  return { detail: "" };
};

/** What the card of a page says. `all` are the reports, oldest first. */
export const cardOf = (route: Route, all: readonly [Edition, ...Edition[]]): SocialCard => {
  const { locale } = route;
  const newest = all.at(-1) ?? all[0];
  const { site } = newest;
  const card = {
    site: localized(site.name, locale),
    title: headingOf(route),
    source: localized(site.publisher, locale),
  };
  if (route.kind === "home")
    return {
      ...card,
      title: card.site,
      site: localized(site.province, locale),
      detail: localized(site.tagline, locale),
    };
  if (route.kind === "figure") {
    const { edition, ...shown } = shownFigure(all, route.indicator.id, locale);
    const source = [card.source, ...(edition ? [edition.report.number, versionText(edition, locale)] : [])];
    return { ...card, ...shown, source: source.join(", ") };
  }
  if (!("edition" in route)) return { ...card, detail: localized(site.tagline, locale) };
  const { report } = route.edition;
  const detail =
    route.kind === "report" ? localized(report.title, locale) : reportName(route.edition, locale);
  const source = [card.source, report.number, versionText(route.edition, locale)].join(", ");
  return { ...card, detail, source };
};
