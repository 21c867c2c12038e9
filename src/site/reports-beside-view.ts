import { translator } from "../i18n/translator.ts";
import type { Locale } from "../model/locale.ts";
import type { Edition } from "../report/edition.ts";
import { chapterIn, comparisonsOf, reportsBeside } from "./report-sequence.ts";
import { pathOf, type Route, type PageSubject } from "./routes.ts";
import { reportName } from "./report-name.ts";

/** A link to another report, or to a page that compares two. */
interface ReportLink {
  readonly href: string;
  /** What the link leads to, before the name of the report; empty where the name says all. */
  readonly lead: string;
  readonly name: string;
  readonly rel?: "prev" | "next";
}

/** The page of another report that shows the same: its chapter, or the report itself. */
const sameIn = (other: Edition, route: Route): PageSubject => {
  const own = route.kind === "side-by-side" ? route.of : route;
  const chapter = "chapter" in own ? chapterIn(other, own.chapter) : undefined;
  return chapter ? { kind: "chapter", edition: other, chapter } : { kind: "report", edition: other };
};

/**
 * From a page of a report to those beside it: the report before and after it, or their same chapter, and what changed
 * between them. `all` stand oldest first.
 */
export const reportsBesideView = (
  all: readonly Edition[],
  route: Route & { readonly edition: Edition },
): readonly ReportLink[] => {
  const { edition, locale } = route;
  const t = translator(locale);
  const { previous, next } = reportsBeside(all, edition);
  const beside = (other: Edition | undefined, rel: "prev" | "next"): ReportLink[] => {
    if (!other) return [];
    const same = sameIn(other, route);
    if (route.kind === "chapter" && same.kind !== "chapter") return [];
    const lead = t(rel === "prev" ? "reports:beside.previous" : "reports:beside.next");
    return [{ href: pathOf(same, locale, edition.official), lead, name: reportName(other, locale), rel }];
  };
  const compared = comparisonsOf(all, edition).find((one) =>
    route.kind === "chapter"
      ? one.kind === "compare" && one.chapter === route.chapter
      : one.kind === "changes",
  );
  const name =
    compared?.kind === "compare"
      ? t("reports:compare.open", { before: reportName(compared.before, locale) })
      : t("reports:beside.changes");
  return [
    ...beside(previous, "prev"),
    ...beside(next, "next"),
    ...(compared ? [{ href: pathOf(compared, locale, edition.official), lead: "", name }] : []),
  ];
};

/** The newest report, or its page that shows the same, for a page of an older one; undefined on those of the newest. */
export const newerReport = (
  all: readonly Edition[],
  route: Route,
  locale: Locale,
): ReportLink | undefined => {
  const newest = all.at(-1);
  if (!newest || !("edition" in route) || route.edition.report.id === newest.report.id) return undefined;
  return {
    href: pathOf(sameIn(newest, route), locale, newest.official),
    lead: translator(locale)("reports:beside.newer"),
    name: reportName(newest, locale),
  };
};
