import { daysOf, yearsLater, type Period } from "../model/period.ts";
import type { Metric } from "../model/schema.ts";
import type { Candidate } from "./candidates.ts";
import type { KnownFigure } from "./memory.ts";
import type { OtherPeriod } from "./stated-period.ts";
import { withoutEmpty } from "./metric-fields.ts";
import type { Typed } from "./typing.ts";

/** The reference periods of the previous and of the new report, and the days that the two reports bear. */
export interface Periods {
  /** The previous report, unless it is the new one itself. */
  readonly earlier?: string | undefined;
  readonly before: Period;
  readonly now: Period;
  readonly dates: { readonly before: string | undefined; readonly now: string | undefined };
}

const yearOf = (period: Period): number => Number(period.slice(0, 4));

/** Years that a text names, in order. */
const yearsIn = (text: string): string[] => text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [];

/**
 * A period of the previous report as it is in the new one: the report's own period is the new report's, that of a year
 * before is that of a year before, a year that both sentences name is what the new one names, another one is as many
 * years later as the report.
 */
const shiftPeriod = (
  period: Period,
  { before, now }: Periods,
  oldText: string,
  newText: string,
): Period | undefined => {
  if (period === before) return undefined;
  const later = yearOf(now) - yearOf(before);
  for (const years of [-1, -2]) if (period === yearsLater(before, years)) return yearsLater(now, years);
  const [old, current] = [yearsIn(oldText), yearsIn(newText)];
  const named = period.replaceAll(/\d{4}(?=-|\/|$)/g, (year) => {
    const at = old.indexOf(year);
    return at >= 0 && old.length === current.length ? (current[at] ?? year) : year;
  });
  if (old.includes(period.slice(0, 4)) && old.length === current.length) return named;
  return yearOf(period) === yearOf(before) ? yearsLater(period, later) : period;
};

/**
 * The day of a stock: the last day of the report's period stays that, the day of the report itself is the day of the new
 * one (undefined when that bears none); another one is shifted as its year is named.
 */
const shiftDay = (day: string, periods: Periods, oldText: string, newText: string): string | undefined => {
  const [before, now] = [daysOf(periods.before)?.last, daysOf(periods.now)?.last];
  if (day === before && now) return now;
  if (day === periods.dates.before) return periods.dates.now;
  return shiftPeriod(day, periods, oldText, newText) ?? day;
};

/** When a figure of the previous report is of in the new one, where no words of the two tell. */
export const shiftedTime = ({ period, asOf }: Metric, periods: Periods): Pick<Metric, "period" | "asOf"> => ({
  period: period && shiftPeriod(period, periods, "", ""),
  asOf: asOf && shiftDay(asOf, periods, "", ""),
});

/**
 * Does a metric print another value for the day or the period that the previous report printed one for? Values that may
 * stand for one, such as 5.2 and 5.23, are none another.
 */
const isRevised = (before: Metric, now: Metric): boolean => {
  const time = ({ asOf, period }: Metric): string | undefined => asOf ?? period;
  if (time(now) === undefined || time(before) !== time(now)) return false;
  if (before.unit !== now.unit) return true;
  const halfUnit = (value: string): number => 0.5 * 10 ** -(value.split(".")[1]?.length ?? 0);
  const signed = (one: Metric): number =>
    Number(one.value) * (one.kind === "change" && one.direction === "decrease" ? -1 : 1);
  return Math.abs(signed(before) - signed(now)) >= halfUnit(before.value) + halfUnit(now.value);
};

/** Does a metric print the value that the previous report printed for the same day or period? */
const isRepeated = (before: Metric, now: Metric): boolean =>
  (before.asOf ?? before.period) !== undefined &&
  before.asOf === now.asOf &&
  before.period === now.period &&
  before.value === now.value &&
  before.unit === now.unit;

/** The metric of a known figure with what the new sentence prints, and the other period that it states. */
export const carryMetric = (
  known: KnownFigure,
  candidate: Candidate,
  typed: Typed,
  periods: Periods,
  texts: { readonly old: string; readonly now: string },
  stated?: OtherPeriod,
): Metric => {
  const { metric, typed: before } = known;
  const next: Record<string, unknown> = { ...metric, value: candidate.value };
  const set = (field: string, value: unknown): void => {
    next[field] = value;
  };
  if (metric.kind === "count-of-total") set("total", candidate.total ?? metric.total);
  if (metric.kind === "rank" && candidate.total !== undefined) set("total", candidate.total);
  set("upper", candidate.upper);
  set("unit", candidate.units[0] ?? metric.unit);
  if (metric.kind === "change") {
    set("direction", typed.direction ?? metric.direction);
    if (typed.base && before.base && typed.base !== before.base) set("base", typed.base);
  }
  if (stated?.toDate) set("period", stated.period);
  else if (known.other?.toDate) set("period", undefined);
  else if (metric.period) set("period", shiftPeriod(metric.period, periods, texts.old, texts.now));
  if (metric.asOf) set("asOf", shiftDay(metric.asOf, periods, texts.old, texts.now));
  if (typed.cumulative !== before.cumulative && metric.kind === "level")
    set("cumulative", typed.cumulative ? true : undefined);
  if (!typed.estimated && metric.status === "E") set("status", undefined);
  if (typed.estimated && !before.estimated) set("status", "E");
  if (!typed.estimated && before.estimated && metric.status === "A") set("status", undefined);
  if (!isRepeated(metric, next as Metric)) set("quotes", undefined);
  set(
    "revises",
    isRevised(metric, next as Metric) && periods.earlier ? `${periods.earlier}/${metric.id}` : undefined,
  );
  set("bound", typed.bound);
  set("bare", candidate.units.length && !candidate.spelled ? undefined : true);
  return withoutEmpty(next);
};
