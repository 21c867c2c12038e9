import { baseOf, isDerived, type ReportFigure } from "../derive/figure.ts";
import { baseText } from "../i18n/base-text.ts";
import { formatPeriod } from "../i18n/formats.ts";
import type { Locale } from "../model/locale.ts";
import type { Edition } from "../report/edition.ts";
import { derivedName, derivedValueText } from "./derived-text.ts";
import { comparisonText, observationName, timeText, valueText } from "./observation-text.ts";

/** The name of a figure, reported or derived. */
export const nameText = (edition: Edition, figure: ReportFigure, locale: Locale): string =>
  isDerived(figure) ? derivedName(edition, figure, locale) : observationName(edition, figure, locale);

/** Its value with all that belongs to it: unit, bound and direction; of a derived one, how sure its digits are. */
export const amountText = (edition: Edition, figure: ReportFigure, locale: Locale): string =>
  isDerived(figure) ? derivedValueText(edition, figure, locale) : valueText(edition, figure, locale);

/** The period, or the day of a stock, in words. */
export const periodText = (figure: ReportFigure, locale: Locale): string =>
  isDerived(figure) ? formatPeriod(figure.asOf ?? figure.referencePeriod, locale) : timeText(figure, locale);

/** What it is measured against: a base, and of a reported one also a plan or a whole; else empty. */
export const againstText = (edition: Edition, figure: ReportFigure, locale: Locale): string => {
  if (!isDerived(figure)) return comparisonText(edition, figure, locale);
  const base = baseOf(figure);
  return base ? baseText(base, locale) : "";
};
