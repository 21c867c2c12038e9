import { chartView } from "../../charts/chart-view.ts";
import { ContentError } from "../../model/content-error.ts";
import type { Chart } from "../../model/chart.ts";
import type { Edition } from "../../report/edition.ts";
import type { DeskLocale, Translate } from "../messages/translator.ts";
import { chartClaims, type ShownClaim } from "./chart-claims.ts";
import { chartTexts, type ChartText } from "./chart-words.ts";

/** One chart of a report as the desk shows it. */
export interface ChartCard {
  readonly chart: Chart;
  readonly texts: readonly ChartText[];
  readonly claims: readonly ShownClaim[];
  /** Undefined where the chart cannot be drawn. */
  readonly svg: string | undefined;
}

export const chartCards = (edition: Edition, locale: DeskLocale, t: Translate): readonly ChartCard[] =>
  edition.charts.map(({ chart }) => chartCard(edition, chart, locale, t));

/** A chart with its words in every language, what it claims, and its drawing. */
export const chartCard = (edition: Edition, chart: Chart, locale: DeskLocale, t: Translate): ChartCard => ({
  chart,
  texts: chartTexts(chart, edition, locale),
  claims: chartClaims(edition, chart, locale, t),
  svg: drawnChart(edition, chart, locale),
});

/** Is something said that the figures do not bear out, or cannot the chart be drawn? */
export const isOpen = ({ claims, svg }: ChartCard): boolean =>
  svg === undefined || claims.some(({ isStated, state }) => isStated && state !== "true");

/** The drawing of a chart; undefined where the content lacks what it shows, such as a figure or a name. */
export const drawnChart = (edition: Edition, chart: Chart, locale: DeskLocale): string | undefined => {
  try {
    return chartView(edition, chart, locale).svg;
  } catch (error) {
    if (error instanceof ContentError) return undefined;
    throw error;
  }
};
