import { isDerived, type ReportFigure } from "../derive/figure.ts";
import { figureAnchor } from "../exports/addresses.ts";
import type { Locale } from "../model/locale.ts";
import type { Edition } from "../report/edition.ts";
import { observationAddress } from "./addresses.ts";
import { observedIndicators } from "./observed-indicators.ts";
import { pathOf } from "./routes.ts";

/** Path and anchor of a figure. */
export type FigureAddress = (edition: Edition, figure: ReportFigure, locale: Locale) => string;

/**
 * Where the figures of `all` reports stand: a printed one at its sentence, a derived one on the page of its indicator, or,
 * where no report prints anything of that, at the sentence of its first input.
 */
export const figureAddresses = (all: readonly [Edition, ...Edition[]]): FigureAddress => {
  const [{ official }] = all;
  const observed = new Map(observedIndicators(all).map((indicator) => [indicator.id, indicator]));
  return (edition, figure, locale) => {
    if (!isDerived(figure)) return observationAddress(edition, figure.id, locale);
    const indicator = observed.get(figure.indicator);
    return indicator
      ? `${pathOf({ kind: "figure", indicator }, locale, official)}#${figureAnchor(edition, figure.id)}`
      : observationAddress(edition, figure.inputs[0] ?? "", locale);
  };
};
