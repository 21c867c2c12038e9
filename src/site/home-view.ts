import { formatPeriod } from "../i18n/formats.ts";
import { translator } from "../i18n/translator.ts";
import { localized, type Locale } from "../model/locale.ts";
import { daysOf } from "../model/period.ts";
import type { Edition } from "../report/edition.ts";
import { keyFigure, type KeyFigure } from "./key-figure.ts";
import { inSentence } from "../wording/observation-text.ts";
import { glanceOf } from "./glance-view.ts";
import { pathOf } from "./routes.ts";
import { reportName } from "./report-name.ts";

/** What people ask of a report first, with the figures that answer. */
export const questionEntries = (
  edition: Edition,
  locale: Locale,
): readonly { readonly question: string; readonly figures: readonly KeyFigure[] }[] =>
  (edition.report.questions ?? []).map(({ question, figures }) => ({
    question: localized(question, locale),
    figures: figures.flatMap((id) => keyFigure(edition, id, locale) ?? []),
  }));

/** Searches to try: a name from the questions, a value and a change from the key figures, as a reader would type them. */
export const searchExamples = (edition: Edition, locale: Locale): readonly string[] => {
  const asked = questionEntries(edition, locale).map(({ figures }) => figures[0]?.name ?? "");
  const said = glanceOf(edition, "report", locale)?.figures.map(({ value }) => value) ?? [];
  const shortest = (texts: readonly string[]): string | undefined =>
    texts.filter(Boolean).toSorted((a, b) => a.length - b.length)[0];
  const name = shortest(asked);
  const [value, change] = [/\d .*\p{L}$/u, /\d%$/].map((form) => said.find((one) => form.test(one)));
  return [name && inSentence(name, locale), value, change].filter((one) => one !== undefined);
};

/** The ways into a report: its own page first. */
export const documentLinks = (
  edition: Edition,
  locale: Locale,
): readonly { readonly href: string; readonly name: string }[] => {
  const t = translator(locale);
  const to = (subject: Parameters<typeof pathOf>[0]) => pathOf(subject, locale, edition.official);
  return [
    { href: to({ kind: "report", edition }), name: t("home.read") },
    { href: to({ kind: "full", edition }), name: t("home.fullText") },
    { href: to({ kind: "data" }), name: t("title.data") },
  ];
};

/** The reports of one year, newest first. */
export interface YearOfReports {
  readonly year: string;
  readonly reports: readonly {
    readonly href: string;
    readonly name: string;
    /** Its number and date. */
    readonly issued: string;
  }[];
}

/** All reports by the year in which their period ends, newest first. `all` stand oldest first. */
export const reportsByYear = (all: readonly Edition[], locale: Locale): readonly YearOfReports[] => {
  const newestFirst = all.toReversed();
  const byYear = Map.groupBy(newestFirst, ({ report }) => daysOf(report.referencePeriod)?.last.slice(0, 4));
  return [...byYear].map(([year = "", editions]) => ({
    year,
    reports: editions.map((edition) => ({
      href: pathOf({ kind: "report", edition }, locale, edition.official),
      name: reportName(edition, locale),
      issued: translator(locale)("reports:list.issued", {
        number: edition.report.number,
        date: formatPeriod(edition.report.date, locale),
      }),
    })),
  }));
};
