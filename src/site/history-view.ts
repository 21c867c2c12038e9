import { sourceText } from "../charts/chart-view.ts";
import type { HistoryPoint } from "../charts/history-point.ts";
import { historySvg, isLine } from "../charts/history.ts";
import { formatNumber } from "../i18n/formats.ts";
import { isFinalised, seriesOf, type Series, type SeriesPoint } from "../derive/series.ts";
import { translator } from "../i18n/translator.ts";
import { localized, type Locale } from "../model/locale.ts";
import { daysOf, previousPeriod } from "../model/period.ts";
import { capitalised } from "../prose/letter-case.ts";
import { Decimal } from "../quantity/decimal.ts";
import type { Edition, Indicator } from "../report/edition.ts";
import { comparisonText, timeText, valueText } from "../wording/observation-text.ts";
import { reportName } from "./report-name.ts";

/** A value that an earlier report printed of the same time. */
export interface EarlierValue {
  readonly figure: string;
  readonly report: string;
  readonly reportName: string;
  readonly value: string;
  readonly plain: string;
  readonly status: string;
  /** "revised", or "finalised" where an estimate was followed by a later stage. */
  readonly change: string;
}

export interface HistoryRow extends HistoryPoint {
  readonly plain: string;
  readonly status: string;
  readonly reportName: string;
  readonly earlier: readonly EarlierValue[];
  /** Why the value is not comparable with the ones before. */
  readonly breakReason?: string;
}

export interface HistoryView {
  readonly id: string;
  /** What the series measures besides the indicator: its kind, base, length of period, prices. */
  readonly name: string;
  /** What is measured, where, from when to when, in which unit. */
  readonly measure: string;
  /** The reports that give the values, newest first. */
  readonly sources: readonly string[];
  readonly points: readonly HistoryRow[];
  /** The first and the last value in words. */
  readonly summary: string;
  readonly svg: string;
}

/** The series of an indicator that have two values or more, the one with the levels first. */
export const historiesOf = (all: readonly Edition[], indicator: Indicator, locale: Locale): HistoryView[] =>
  seriesOf(all, indicator).flatMap((series, index) => {
    const view = historyView(series, indicator, locale);
    return view ? [{ ...view, id: index === 0 ? "history" : `history-${index + 1}` }] : [];
  });

const historyView = (
  series: Series,
  indicator: Indicator,
  locale: Locale,
): Omit<HistoryView, "id"> | undefined => {
  const points = series.points.map((point, index) =>
    row(series, point, series.points[index - 1], indicator, locale),
  );
  const [first, last] = [points[0], points.at(-1)];
  const newest = series.points.at(-1)?.edition;
  if (!first || !last || !newest || points.length < 2) return undefined;
  const t = translator(locale);
  const image = t(isLine(points) ? "history.image" : "history.bars");
  const said = t("history.summary", {
    first: first.value,
    firstTime: first.time,
    last: last.value,
    lastTime: last.time,
  });
  const measure = t("history.measure", {
    name: localized(indicator.name, locale),
    place: localized(newest.site.province, locale),
    first: first.time,
    last: last.time,
    unit: localized(newest.units[series.unit]?.name ?? {}, locale),
  });
  return {
    name: seriesName(series, locale),
    measure,
    sources: [...new Set(series.points.map(({ edition }) => sourceText(edition, locale)))].toReversed(),
    points,
    summary: capitalised(said, locale),
    svg: historySvg(points, image, (value) => formatNumber(String(value), locale)),
  };
};

const row = (
  { unit }: Series,
  point: SeriesPoint,
  before: SeriesPoint | undefined,
  { breaks = [] }: Indicator,
  locale: Locale,
): HistoryRow => {
  const { edition, observation, time, value, afterBreak, earlier } = point;
  const t = translator(locale);
  const own = edition.units[observation.unit]?.factor ?? "1";
  const reason = afterBreak
    ? breaks.findLast(({ at }) => (daysOf(at)?.first ?? "") <= (daysOf(time)?.last ?? ""))
    : undefined;
  return {
    figure: observation.id,
    report: edition.report.id,
    reportName: reportName(edition, locale),
    time: timeText(observation, locale),
    value: valueText(edition, observation, locale),
    drawn: valueText(edition, observation, locale),
    mark: observation.obsStatus === "A" ? "" : t(`common:status.${observation.obsStatus}`),
    isDerived: false,
    plain: observation.value,
    status: t(`common:status.${observation.obsStatus}`),
    day: middleDay(time),
    number: value.toNumber(),
    perOwnUnit: new Decimal(own).div(edition.units[unit]?.factor ?? own).toNumber(),
    isApart: afterBreak || !follows(before?.time, time),
    earlier: earlier.map((one) => ({
      figure: one.observation.id,
      report: one.edition.report.id,
      reportName: reportName(one.edition, locale),
      value: valueText(one.edition, one.observation, locale),
      plain: one.observation.value,
      status: t(`common:status.${one.observation.obsStatus}`),
      change: t(isFinalised(one.observation, observation) ? "history.finalised" : "history.revised"),
    })),
    ...(reason ? { breakReason: localized(reason.reason, locale) } : {}),
  };
};

/** Is no period of the same length missing between two? Between days, years and spans every two are joined. */
const follows = (before: string | undefined, time: string): boolean => {
  const previous = previousPeriod(time);
  return before === undefined || previous === undefined || before === previous;
};

const DAY = 24 * 60 * 60 * 1000;

/** The middle of a period in days, for the time axis. */
const middleDay = (time: string): number => {
  const { first, last } = daysOf(time) ?? { first: time, last: time };
  return (Date.parse(first) + Date.parse(last)) / 2 / DAY;
};

/** What tells a series from the others of its indicator. */
const seriesName = ({ key, points }: Series, locale: Locale): string => {
  const t = translator(locale);
  const newest = points.at(-1);
  return [
    t(`common:kind.${newest?.observation.kind ?? "level"}`),
    newest && key.against !== "named-period"
      ? comparisonText(newest.edition, newest.observation, locale)
      : "",
    t(`history.length.${key.length}`),
    newest?.observation.priceBasis ? t(`common:priceBasis.${newest.observation.priceBasis}`) : "",
    key.cumulative ? t("common:cumulative") : "",
  ]
    .filter(Boolean)
    .join(", ");
};
