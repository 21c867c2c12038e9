import { languageName } from "../../i18n/formats.ts";
import type { Edition } from "../../report/edition.ts";
import type { Route } from "../../site/routes.ts";
import type { DeskLocale } from "../messages/translator.ts";

/** One page that is tried as readers see it. */
export interface ShownPage {
  readonly path: string;
  readonly title: string;
  /** In words of the desk's language. */
  readonly language: string;
}

/** The pages of the site that show a report, the home page among them; none of a version that was replaced. */
export const shownPages = (
  routes: readonly Route[],
  { report }: Edition,
  locale: DeskLocale,
): readonly ShownPage[] =>
  routes
    .filter(
      (route) =>
        route.kind === "home" ||
        ("edition" in route &&
          route.edition.report.id === report.id &&
          route.edition.supersededVersion === undefined),
    )
    .map((route) => ({
      path: route.path,
      title: route.title,
      language: languageName(route.locale, locale),
    }));
