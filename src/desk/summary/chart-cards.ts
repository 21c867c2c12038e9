import { chartView } from "../../charts/chart-view.ts";
import { ContentError } from "../../model/content-error.ts";
import type { Chart } from "../../model/chart.ts";
import type { Localized } from "../../model/locale.ts";
import type { Edition } from "../../report/edition.ts";
import type { DeskLocale, Translate } from "../messages/translator.ts";
import { chartClaims, type ShownClaim } from "./chart-claims.ts";

/** One chart of a report as the desk shows it. */
export interface ChartCard {
  readonly id: string;
  readonly headline: Localized;
  readonly claims: readonly ShownClaim[];
  readonly drawing: Drawn;
}

/** The drawing, or what keeps it from being drawn. */
export type Drawn = { readonly svg: string } | { readonly problem: string };

export const chartCards = (edition: Edition, locale: DeskLocale, t: Translate): readonly ChartCard[] =>
  edition.charts.map(({ chart }) => ({
    id: chart.id,
    headline: chart.headline,
    claims: chartClaims(edition, chart, locale, t),
    drawing: drawnChart(edition, chart, locale),
  }));

/** Is something said that the figures do not bear out, or cannot the chart be drawn? */
export const isOpen = ({ claims, drawing }: ChartCard): boolean =>
  "problem" in drawing || claims.some(({ isStated, state }) => isStated && state !== "true");

export const drawnChart = (edition: Edition, chart: Chart, locale: DeskLocale): Drawn => {
  try {
    return { svg: chartView(edition, chart, locale).svg };
  } catch (error) {
    if (error instanceof ContentError) return { problem: error.message };
    throw error;
  }
};
