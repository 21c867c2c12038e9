import { localized } from "../model/locale.ts";
import { baseName, baseText } from "../i18n/base-text.ts";
import type { Base } from "../model/base.ts";
import { formatPeriod } from "../i18n/formats.ts";
import { translator } from "../i18n/translator.ts";
import type { ChartFigure } from "../derive/chart-figures.ts";
import { isDerived } from "../derive/figure.ts";
import type { ChartData } from "./chart-data.ts";

const only = <T>(items: readonly T[]): T | undefined => (new Set(items).size === 1 ? items[0] : undefined);

const figuresOf = ({ panels }: ChartData): ChartFigure[] =>
  panels.flatMap(({ rows }) => rows.flatMap(({ values }) => values.map(({ figure }) => figure)));

/** The period or the day of the figures, in words; of the report's when they differ. */
const timeOf = (data: ChartData): string => {
  const figures = figuresOf(data);
  const day = only(figures.map(({ asOf }) => asOf));
  const period =
    only(figures.map(({ referencePeriod }) => referencePeriod)) ?? data.edition.report.referencePeriod;
  if (day) return translator(data.locale)("common:asOf", { day: formatPeriod(day, data.locale) });
  return formatPeriod(period, data.locale);
};

/** The base that all changes of a chart share. */
const baseOf = (data: ChartData): Base | undefined =>
  only(figuresOf(data).map(({ basePeriod }) => basePeriod));

/** Units by name, each once; the common name where things are counted under several. */
export const unitsOf = ({ chart, locale, panels }: ChartData): string =>
  chart.counted?.[locale]?.[0] ??
  [...new Set(panels.map(({ unit }) => localized(unit.name, locale)))].join("; ");

/** What is measured, against which base, where, when, in which unit, and whether it is estimated or derived. */
export const measureLine = (data: ChartData): string => {
  const { chart, edition, locale } = data;
  const t = translator(locale);
  const figures = figuresOf(data);
  const base = baseOf(data);
  const prices = only(figures.map(({ priceBasis }) => priceBasis));
  const what = [
    localized(chart.measure, locale),
    prices ? t(`common:priceBasis.${prices}`) : "",
    base ? baseText(base, locale) : "",
    localized(edition.site.province, locale),
    timeOf(data),
    figures.every(({ source }) => source && !isDerived(source) && source.cumulative)
      ? t("common:cumulative")
      : "",
  ].filter(Boolean);
  const remark = (test: (figure: ChartFigure) => boolean, all: string, some: string): string =>
    figures.every(test) ? all : figures.some(test) ? some : "";
  const remarks = [
    remark(({ estimated }) => estimated, t("charts:allEstimated"), t("charts:someEstimated")),
    remark(({ origin }) => origin === "derived", t("charts:allDerived"), t("charts:someDerived")),
  ].filter(Boolean);
  return [`${what.join(", ")}.`, t("charts:unit", { unit: unitsOf(data) }), ...remarks].join(" ");
};

/** How the two ends of a pair are called: the base that the changes name, and now. */
export const timeNames = (data: ChartData): { base: string; now: string } => {
  const t = translator(data.locale);
  const bases = data.panels.flatMap(({ rows }) => rows.map(({ base }) => base?.figure.basePeriod));
  const base = only(bases);
  const name = base ? baseName(base, data.locale) : t("charts:before");
  return { base: name, now: timeOf(data) };
};
