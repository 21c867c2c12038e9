import { isNamedBase, type Time } from "../model/base.ts";
import type { Observation } from "../model/observation.ts";
import { comparePeriods, daysOf, kindOfPeriod, type Period, type PeriodKind } from "../model/period.ts";
import { Decimal } from "../quantity/decimal.ts";
import type { Edition, Indicator } from "../report/edition.ts";
import { isOriginal } from "./figures.ts";

/** What the values of one series have in common: they can be set side by side. */
export interface SeriesKey {
  readonly indicator: string;
  /** The kind of the figures; counts of a total are levels. */
  readonly measure: string;
  /** What changes and ratios are measured from, or the plan or whole. */
  readonly against?: string;
  /** The length of the periods; "day" for stocks. */
  readonly length: PeriodKind;
  readonly dimension: string;
  readonly priceBasis?: string;
  /** From the beginning of the year to the end of the period. */
  readonly cumulative: boolean;
}

/** One value as one report prints it. */
export interface Vintage {
  readonly edition: Edition;
  readonly observation: Observation;
}

export interface SeriesPoint extends Vintage {
  /** The period, or the day of a stock. */
  readonly time: Period;
  /** The value in the series' unit, negative for a decrease. */
  readonly value: Decimal;
  /** The values that earlier reports printed of the same time and that differ, newest first. */
  readonly earlier: readonly Vintage[];
  /** Does a break of the series stand before this value? */
  readonly afterBreak: boolean;
}

export interface Series {
  readonly key: SeriesKey;
  /** The unit of the newest value; others are converted by factor. */
  readonly unit: string;
  /** Oldest first. */
  readonly points: readonly SeriesPoint[];
}

const timeOf = ({ referencePeriod, asOf }: Time): Period => asOf ?? referencePeriod;

/** What `one` can be set side by side with. */
const seriesKey = ({ units }: Edition, one: Observation): SeriesKey => {
  const against = one.basePeriod ?? one.plan ?? (one.id === one.indicator ? undefined : one.whole);
  return {
    indicator: one.indicator,
    measure: one.kind === "count-of-total" ? "level" : one.kind,
    ...(against === undefined ? {} : { against: isDated(against) ? "named-period" : against }),
    length: kindOfPeriod(timeOf(one)),
    dimension: units[one.unit]?.dimension ?? one.unit,
    ...(one.priceBasis ? { priceBasis: one.priceBasis } : {}),
    cumulative: one.cumulative,
  };
};

const isDated = (against: string): boolean => !isNamedBase(against) && daysOf(against) !== undefined;

/** A key as text: equal for figures that can be set side by side. */
const seriesId = (key: SeriesKey): string =>
  [
    key.indicator,
    key.measure,
    key.against,
    key.length,
    key.priceBasis,
    key.cumulative ? "cumulative" : "",
    key.dimension,
  ]
    .filter(Boolean)
    .join(".");

/** A value in base units of its dimension, negative for a decrease. */
const baseValue = ({ edition, observation }: Vintage): Decimal => {
  const value = new Decimal(observation.value).times(edition.units[observation.unit]?.factor ?? 1);
  return observation.direction === "decrease" ? value.neg() : value;
};

/** Do two vintages print the same value, whatever the unit and the digits? */
const sameValue = (a: Vintage, b: Vintage): boolean => baseValue(a).eq(baseValue(b));

const originals = new WeakMap<Edition, ReadonlyMap<string, readonly Observation[]>>();

/** The values that a report gives by itself, by indicator: neither repeated nor quoted. Found once an edition. */
const originalsOf = (edition: Edition): ReadonlyMap<string, readonly Observation[]> => {
  const known =
    originals.get(edition) ??
    Map.groupBy(
      [...edition.observations.values()].filter((one) => isOriginal(one) && one.quotes === undefined),
      ({ indicator }) => indicator,
    );
  originals.set(edition, known);
  return known;
};

/**
 * The series of an indicator in `editions`, which stand oldest first: those with most values first, levels before what
 * is said of them. Of a time that several reports give, the newest report's value is the series' value.
 */
export const seriesOf = (editions: readonly Edition[], indicator: Indicator): Series[] => {
  const vintages = editions.flatMap((edition) =>
    (originalsOf(edition).get(indicator.id) ?? []).map((observation): Vintage => ({ edition, observation })),
  );
  const groups = Map.groupBy(vintages, ({ edition, observation }) =>
    seriesId(seriesKey(edition, observation)),
  );
  return [...groups.values()]
    .flatMap((group) => seriesOfGroup(group, indicator) ?? [])
    .toSorted(
      (a, b) =>
        Number(b.key.measure === "level") - Number(a.key.measure === "level") ||
        b.points.length - a.points.length,
    );
};

const seriesOfGroup = (group: readonly Vintage[], { breaks = [] }: Indicator): Series | undefined => {
  const newest = group.at(-1);
  if (!newest) return undefined;
  const unit = newest.observation.unit;
  const factor = newest.edition.units[unit]?.factor ?? "1";
  const byTime = [...Map.groupBy(group, ({ observation }) => timeOf(observation))].toSorted(([a], [b]) =>
    comparePeriods(a, b),
  );
  const points = byTime.flatMap(([time, vintages], index): SeriesPoint[] => {
    const [before] = byTime[index - 1] ?? [];
    const [current, ...others] = newestFirst(vintages);
    if (!current) return [];
    return [
      {
        ...current,
        time,
        value: baseValue(current).div(factor),
        earlier: others.filter((other) => other.edition !== current.edition && !sameValue(other, current)),
        afterBreak:
          before !== undefined && breaks.some(({ at }) => startsAfter(at, before) && !startsAfter(at, time)),
      },
    ];
  });
  return { key: seriesKey(newest.edition, newest.observation), unit, points };
};

/** Vintages by report, the newest first; those of one report in the order of print. */
const newestFirst = (vintages: readonly Vintage[]): Vintage[] =>
  [...Map.groupBy(vintages, ({ edition }) => edition).values()].toReversed().flat();

/** Does `at` begin behind the end of `time`? */
const startsAfter = (at: Period, time: Period): boolean =>
  (daysOf(at)?.first ?? at) > (daysOf(time)?.last ?? time);

/** Statuses from the first estimate to the final figure. */
const STAGES = ["E", "P", "A", "R"] as const;

/** Is the step from one vintage to the next a chain of statuses (an estimate, then a final figure) and no revision? */
export const isFinalised = (earlier: Observation, later: Observation): boolean =>
  STAGES.indexOf(earlier.obsStatus) < STAGES.indexOf(later.obsStatus) && later.obsStatus !== "R";
