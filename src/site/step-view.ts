import { changeBetween } from "../derive/report-changes.ts";
import type { Series, SeriesPoint } from "../derive/series.ts";
import { translator } from "../i18n/translator.ts";
import { localized, type Locale } from "../model/locale.ts";
import { daysOf } from "../model/period.ts";
import type { Edition, Indicator } from "../report/edition.ts";
import { doubtInLine } from "../wording/caveat-text.ts";
import { changeText } from "../wording/change-text.ts";
import {
  comparisonText,
  observationName,
  qualifierText,
  timeText,
  valueText,
} from "../wording/observation-text.ts";
import { figureAnchor } from "../exports/addresses.ts";
import { pathOf } from "./routes.ts";

/** One value in a table that sets two beside each other. */
export interface StepValue {
  readonly figure: string;
  readonly report: string;
  readonly text: string;
  readonly plain: string;
  /** Its time, what else it is (an estimate, cumulative, at which prices), and a doubt about it. */
  readonly note: string;
}

/** Two values of one series, as a row of a table. */
export interface StepView {
  readonly name: string;
  readonly href: string;
  readonly before: StepValue;
  readonly now: StepValue;
  /** The change in words, or why there is none; empty where nothing certain can be said. */
  readonly change: string;
}

const valueOf = ({ edition, observation }: SeriesPoint, locale: Locale): StepValue => ({
  figure: observation.id,
  report: edition.report.id,
  text: valueText(edition, observation, locale),
  plain: observation.value,
  note: [
    timeText(observation, locale),
    qualifierText(observation, locale),
    doubtInLine(edition, observation, locale),
  ]
    .filter(Boolean)
    .join(", "),
});

/** A row of the values of a series at two times; the words are those of the later report. */
export const stepView = (
  series: Series,
  indicator: Indicator,
  [before, now]: readonly [SeriesPoint, SeriesPoint],
  locale: Locale,
): StepView => {
  const { edition, observation } = now;
  const page = pathOf({ kind: "figure", indicator }, locale, edition.official);
  return {
    name: nameOf(edition, now, locale),
    href: `${page}#${figureAnchor(edition, observation.id)}`,
    before: valueOf(before, locale),
    now: valueOf(now, locale),
    change: changeOf(series, indicator, [before, now], locale),
  };
};

const nameOf = (edition: Edition, { observation }: SeriesPoint, locale: Locale): string => {
  const name = observationName(edition, observation, locale);
  const against = comparisonText(edition, observation, locale);
  return against === "" || name.includes(against) ? name : `${name}, ${against}`;
};

const changeOf = (
  series: Series,
  { breaks = [] }: Indicator,
  [before, now]: readonly [SeriesPoint, SeriesPoint],
  locale: Locale,
): string => {
  const between = series.points.slice(series.points.indexOf(before) + 1, series.points.indexOf(now) + 1);
  if (between.some(({ afterBreak }) => afterBreak)) {
    const last = breaks.findLast(({ at }) => (daysOf(at)?.first ?? "") <= (daysOf(now.time)?.last ?? ""));
    const reason = localized(last?.reason ?? {}, locale);
    return translator(locale)("reports:table.notComparable", { reason });
  }
  const change = changeBetween(series, before, now);
  return change ? changeText(change, now.edition.units, locale) : "";
};
