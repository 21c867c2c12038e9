import type { Locale } from "../model/locale.ts";
import { escapeMarkup } from "./markup.ts";

/** What can stand in a frame on another site. */
export type Embeddable = "figure" | "chart";

/** Heights of the frames in CSS px: room for most at 320 px width; a frame scrolls where there is more. */
const HEIGHTS: Readonly<Record<Embeddable, number>> = { figure: 320, chart: 900 };

/** The path of an embeddable page. The report stands in it, so that it never changes its meaning. */
export const embedPath = (what: Embeddable, report: string, id: string, locale: Locale): string =>
  `/embed/${locale}/${report}/${what}/${id}/`;

interface Frame {
  readonly what: Embeddable;
  readonly report: string;
  readonly id: string;
  readonly locale: Locale;
  /** Titles the frame for those who do not see it. */
  readonly name: string;
  /** In CSS px, at the narrowest width at which it is shown without scrolling; a usual one where it is not known. */
  readonly height?: number;
}

/** The markup that an editor copies into another page: a frame without script. */
export const embedSnippet = (
  siteUrl: string,
  { what, report, id, locale, name, height = HEIGHTS[what] }: Frame,
): string => {
  const address = new URL(embedPath(what, report, id, locale), siteUrl).href;
  return `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(name)}" width="100%" height="${height}" loading="lazy" style="border: 0"></iframe>`;
};
