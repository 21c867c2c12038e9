import { translator } from "../i18n/translator.ts";
import { localized, type Locale } from "../model/locale.ts";
import type { Edition } from "../report/edition.ts";
import { keyFigure, type KeyFigure } from "./glance-view.ts";
import { pathOf } from "./routes.ts";

/** What people ask of a report first, with the figures that answer. */
export const questionEntries = (
  edition: Edition,
  locale: Locale,
): readonly { readonly question: string; readonly figures: readonly KeyFigure[] }[] =>
  (edition.report.questions ?? []).map(({ question, figures }) => ({
    question: localized(question, locale),
    figures: figures.flatMap((id) => keyFigure(edition, id, locale) ?? []),
  }));

/** The ways into a report: its own page first. */
export const documentLinks = (
  edition: Edition,
  locale: Locale,
): readonly { readonly href: string; readonly name: string }[] => {
  const t = translator(locale);
  const to = (subject: Parameters<typeof pathOf>[0]) => pathOf(subject, locale, edition.official);
  return [
    { href: to({ kind: "report", edition }), name: t("home.read") },
    { href: to({ kind: "full", edition }), name: t("report.fullText") },
    { href: to({ kind: "audit", edition }), name: t("report.audit") },
    { href: to({ kind: "data" }), name: t("title.data") },
  ];
};
