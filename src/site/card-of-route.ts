import type { Edition } from "../report/edition.ts";
import { figuresOfIndicator } from "./figure-view.ts";
import { reportName, type Route } from "./routes.ts";
import type { SocialCard } from "./social-card.ts";

/** A page's heading as its card says it: a page of a report without the report's name, which stands below. */
const headingOf = (route: Route): string => {
  const { locale } = route;
  if (route.kind === "chapter") return route.chapter.name[locale] ?? route.title;
  if (route.kind === "annex") return route.annex.name[locale] ?? route.title;
  return route.title;
};

/** What the card of a page says. `all` are the reports, oldest first. */
export const cardOf = (route: Route, all: readonly [Edition, ...Edition[]]): SocialCard => {
  const { locale } = route;
  const newest = all.at(-1) ?? all[0];
  const { site } = newest;
  const card = { site: site.name[locale] ?? "", title: headingOf(route), source: site.publisher[locale] ?? "" };
  if (route.kind === "home") return { ...card, title: card.site, site: site.province[locale] ?? "", detail: site.tagline[locale] ?? "" };
  if (route.kind === "figure") {
    const figure = figuresOfIndicator(all, route.indicator, locale)[0];
    if (figure) {
      const detail = [figure.against, figure.time, figure.status].filter(Boolean).join(", ");
      return { ...card, title: figure.name, value: figure.value, detail };
    }
  }
  if (!("edition" in route)) return { ...card, detail: site.tagline[locale] ?? "" };
  const { report } = route.edition;
  const detail = route.kind === "report" ? (report.title[locale] ?? "") : reportName(route.edition, locale);
  return { ...card, detail, source: `${card.source}, ${report.number}` };
};
