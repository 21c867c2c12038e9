import type { Locale } from "../model/locale.ts";
import { bodyPassages, plain } from "../prose/document.ts";
import { proseView, type BlockView } from "../prose/prose-view.ts";
import type { Edition } from "../report/edition.ts";
import { textOf } from "../report/text-of.ts";
import { keyFigure, type KeyFigure } from "./key-figure.ts";

export interface Glance {
  readonly blocks: readonly BlockView[];
  /** The summary without markup. */
  readonly text: string;
  /** Set when the summary stands in another language than the page. */
  readonly lang?: Locale;
  readonly figures: readonly KeyFigure[];
}

/** What opens a report (`report`) or a chapter (its id): a plain summary and key figures; undefined where none is written. */
export const glanceOf = (edition: Edition, subject: string, locale: Locale): Glance | undefined => {
  const section = edition.summaries.get(subject);
  const text = section && textOf(edition, section, locale);
  const official = section?.texts.get(edition.official);
  if (!text) return undefined;
  const blocks = proseView(text.prose, {
    slug: `summary-${subject}`,
    anchored: false,
    valueOf: (id) => edition.observations.get(id),
    noteName: String,
    backName: String,
    noteMark: String,
  });
  const figures = (official?.keyFigures ?? []).flatMap((id) => keyFigure(edition, id, locale) ?? []);
  const plainText = bodyPassages(text.prose)
    .map((one) => plain(one).text)
    .join(" ");
  return { blocks, text: plainText, figures, ...(text.locale === locale ? {} : { lang: text.locale }) };
};
