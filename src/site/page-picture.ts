import type { Locale } from "../model/locale.ts";
import { pathOf, type Route, type PageSubject } from "./routes.ts";
import { cardPath } from "./social-card.ts";

/** The page whose picture a page shows that sets texts or reports side by side; undefined for one with its own. */
const picturedBy = (route: Route): PageSubject | undefined => {
  if (route.kind === "side-by-side") return route.of;
  if (route.kind === "moved") return { kind: "figure", indicator: route.indicator };
  if (route.kind === "changes" || route.kind === "files") return { kind: "report", edition: route.edition };
  if (route.kind === "compare") return { kind: "chapter", edition: route.edition, chapter: route.chapter };
  return undefined;
};

export const hasOwnCard = (route: Route): boolean =>
  route.path.endsWith("/") && picturedBy(route) === undefined;

/** Where the picture is that a page shows: its own, or that of the page it is about. */
export const shownCardPath = (route: Route, official: Locale): string => {
  const other = picturedBy(route);
  return cardPath(other ? { path: pathOf(other, route.locale, official) } : route);
};

/** The page whose picture `route` shows, as a route of its language. */
export const picturedRoute = (route: Route): Route => {
  const other = picturedBy(route);
  return other ? { ...route, ...other } : route;
};
