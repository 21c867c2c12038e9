import { sparkline } from "../charts/sparkline.ts";
import type { Locale } from "../model/locale.ts";
import { proseView, type BlockView } from "../prose/prose-view.ts";
import { textOf, type Edition } from "../report/edition.ts";
import { comparisonText, observationName, timeText, valueText } from "../wording/observation-text.ts";
import { observationAddress } from "./addresses.ts";

export interface KeyFigure {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly plain: string;
  readonly against: string;
  readonly time: string;
  readonly estimated: boolean;
  /** The sentence that prints it. */
  readonly href: string;
  /** A small drawing of what the words say, where one helps. */
  readonly spark?: string;
}

export interface Glance {
  readonly blocks: readonly BlockView[];
  /** Set when the summary stands in another language than the page. */
  readonly lang?: Locale;
  readonly figures: readonly KeyFigure[];
}

/** A figure as a headline shows it. Undefined for an id that the report does not have. */
export const keyFigure = (edition: Edition, id: string, locale: Locale): KeyFigure | undefined => {
  const one = edition.observations.get(id);
  if (!one) return undefined;
  const spark = sparkline(edition, one);
  return {
    id,
    name: edition.indicators.get(one.indicator)?.name[locale] ?? observationName(edition, one, locale),
    value: valueText(edition, one, locale),
    plain: one.value,
    against: comparisonText(edition, one, locale),
    time: timeText(one, locale),
    estimated: one.obsStatus === "E",
    href: observationAddress(edition, id, locale),
    ...(spark ? { spark } : {}),
  };
};

/** What opens a report (`report`) or a chapter (its id): a plain summary and key figures; undefined where none is written. */
export const glanceOf = (edition: Edition, subject: string, locale: Locale): Glance | undefined => {
  const section = edition.summaries.get(subject);
  const text = section && textOf(edition, section, locale);
  const official = section?.texts.get(edition.official);
  if (!text) return undefined;
  const { blocks } = proseView(text.prose, {
    slug: `summary-${subject}`,
    anchored: false,
    valueOf: (id) => edition.observations.get(id),
    noteName: String,
    backName: String,
    noteMark: String,
  });
  const figures = (official?.keyFigures ?? []).flatMap((id) => keyFigure(edition, id, locale) ?? []);
  return { blocks, figures, ...(text.locale === locale ? {} : { lang: text.locale }) };
};
