import { translator } from "../i18n/translator.ts";
import { localized, type Locale } from "../model/locale.ts";
import type { Indicator } from "../report/edition.ts";

/** An address that the page of an indicator had: it leads to the present one. */
export interface MovedPage {
  readonly kind: "moved";
  readonly indicator: Indicator;
  /** The end of the address. */
  readonly slug: string;
}

/** The former addresses of indicators in a language. */
export const movedPages = (indicators: readonly Indicator[], locale: Locale): MovedPage[] =>
  indicators.flatMap((indicator) =>
    (indicator.formerSlugs?.[locale] ?? []).map((slug) => ({ kind: "moved", indicator, slug })),
  );

/** No other page has the title: it names the address too. */
export const movedTitle = ({ indicator, slug }: MovedPage, locale: Locale): string =>
  translator(locale)("moved.title", { name: localized(indicator.name, locale), slug });
