import { againstText, observationName, timeText, valueText } from "../i18n/observation-text.ts";
import { translator } from "../i18n/translator.ts";
import type { Locale } from "../model/locale.ts";
import type { Observation } from "../model/observation.ts";
import { textOf, type Edition, type Indicator } from "../report/edition.ts";
import { printings, sentenceOf, type Printing } from "../report/printings.ts";
import { observationAddress, sectionPath } from "./addresses.ts";
import { reportName } from "./routes.ts";

export interface FigureView {
  readonly edition: Edition;
  readonly id: string;
  /** Its anchor on the page: the figure's id for the newest report, with the report before it for older ones. */
  readonly anchor: string;
  readonly name: string;
  readonly value: string;
  readonly plain: string;
  readonly total?: string;
  readonly time: string;
  readonly against: string;
  readonly kind: string;
  readonly status: string;
  /** Further marks of the figure: cumulative, price basis. */
  readonly notes: readonly string[];
  /** Each sentence that prints the figure in the page's language, cut around the printed text. */
  readonly sentences: readonly {
    readonly before: string;
    readonly printed: string;
    readonly after: string;
    readonly href: string;
    readonly section: string;
    readonly lang: Locale;
  }[];
  readonly sameAs?: { readonly name: string; readonly href: string };
}

const byEdition = new WeakMap<Edition, Map<string, Printing[]>>();

/** Every printing of each figure, found once a report. */
const printingsOf = (edition: Edition): Map<string, Printing[]> => {
  const known = byEdition.get(edition);
  if (known) return known;
  const found = new Map<string, Printing[]>();
  for (const one of printings(edition)) found.set(one.figure.id, [...(found.get(one.figure.id) ?? []), one]);
  byEdition.set(edition, found);
  return found;
};

const sentences = (edition: Edition, id: string, locale: Locale): FigureView["sentences"] => {
  const all = printingsOf(edition).get(id) ?? [];
  const own = all.filter((one) => one.locale === locale);
  return (own.length ? own : all.filter((one) => one.locale === edition.official)).map((one) => {
    const sentence = sentenceOf(one);
    const at = Math.max(0, sentence.indexOf(one.figure.text));
    return {
      before: sentence.slice(0, at),
      printed: one.figure.text,
      after: sentence.slice(at + one.figure.text.length),
      href: `${sectionPath(edition, one.text.slug, locale)}#${id}`,
      section: `${reportName(edition, locale)}, ${sectionTitle(edition, one.text.slug, locale)}`,
      lang: one.locale,
    };
  });
};

const sectionTitle = (edition: Edition, slug: string, locale: Locale): string => {
  const section = edition.sections.get(slug);
  const text = section && textOf(edition, section, locale);
  return text?.title || (section?.texts.get(edition.official)?.unprintedTitle?.[locale] ?? slug);
};

const figureView = (edition: Edition, one: Observation, locale: Locale, isNewest: boolean): FigureView => {
  const t = translator(locale);
  const first = one.sameAs ? edition.observations.get(one.sameAs) : undefined;
  return {
    edition,
    id: one.id,
    anchor: isNewest ? one.id : `${edition.report.id}-${one.id}`,
    name: first
      ? t("figure.again", {
          name: observationName(edition, one, locale),
          section: sectionTitle(edition, one.section, locale),
        })
      : observationName(edition, one, locale),
    value: valueText(edition, one, locale),
    plain: one.value,
    ...(one.total === undefined ? {} : { total: one.total }),
    time: timeText(one, locale),
    against: againstText(edition, one, locale),
    kind: t(`common:kind.${one.kind}`),
    status: t(`common:status.${one.obsStatus}`),
    notes: [
      one.cumulative ? t("figure.cumulative") : "",
      one.priceBasis ? t(`common:priceBasis.${one.priceBasis}`) : "",
    ].filter(Boolean),
    sentences: sentences(edition, one.id, locale),
    ...(first
      ? {
          sameAs: {
            name: observationName(edition, first, locale),
            href: observationAddress(edition, first.id, locale),
          },
        }
      : {}),
  };
};

/** Every figure of an indicator, newest report first. */
export const figuresOfIndicator = (
  all: readonly Edition[],
  indicator: Indicator,
  locale: Locale,
): FigureView[] =>
  all
    .toReversed()
    .flatMap((edition) =>
      [...edition.observations.values()]
        .filter((one) => one.indicator === indicator.id)
        .map((one) => figureView(edition, one, locale, edition === all.at(-1))),
    );
