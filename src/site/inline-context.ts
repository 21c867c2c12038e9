import { translator } from "../i18n/translator.ts";
import type { Locale } from "../model/locale.ts";
import type { InlineContext } from "../prose/inline-view.ts";
import type { Edition } from "../report/edition.ts";
import { findingOf } from "./audit-view.ts";
import { figureName } from "./figure-name.ts";
import { questionAbout } from "./questions-view.ts";
import { correctionMark } from "./release-log.ts";

/**
 * What the running text of a section in `locale` is shown with: figures, findings, corrections and the names of its notes.
 * Findings, questions and corrections are explained on pages in `page`.
 */
export const inlineContext = (
  edition: Edition,
  slug: string,
  locale: Locale,
  page: Locale = locale,
): InlineContext => {
  const t = translator(locale);
  return {
    slug,
    anchored: true,
    valueOf: (id) => edition.observations.get(id),
    figureName: (id) => {
      const figure = edition.observations.get(id);
      return figure ? figureName(edition, figure, locale) : id;
    },
    finding: (id) => {
      const found = findingOf(edition, id, page) ?? questionAbout(edition, id, page);
      return found && { href: found.href, name: t(`audit.flag.${found.outcome}`) };
    },
    correction: (id) => correctionMark(edition, id, locale, page),
    noteName: (number) => t("section.note", { number }),
    backName: (number) => t("section.back", { number }),
    inLanguage: (lang) =>
      lang !== locale && edition.report.languages.includes(lang)
        ? inlineContext(edition, slug, lang, page)
        : undefined,
    noteMark: (label) =>
      /^\d+$/.test(label) ? label : t("section.translatorMark", { letter: label.split("-").at(-1) }),
  };
};
