import { kindOfPeriod } from "../model/period.ts";
import { attempt } from "../quantity/calculation-error.ts";
import { Decimal } from "../quantity/decimal.ts";
import { divide, middle, point, scale, subtract, width, type Interval } from "../quantity/interval.ts";
import { supportedDigits, type SupportedDigits } from "../quantity/supported-digits.ts";
import type { Edition, Indicator } from "../report/edition.ts";
import { PERCENT, PERCENTAGE_POINT } from "./change-form.ts";
import { reading } from "./reading.ts";
import { seriesOf, type Series, type SeriesPoint } from "./series.ts";

/** How a value differs from the one before it in its series. It is worked out, never reported. */
export interface WorkedOutChange {
  /** `percent` of the value before, or `percentage-point` between two proportions. */
  readonly unit: typeof PERCENT | typeof PERCENTAGE_POINT;
  readonly shown: SupportedDigits;
  /** The middle of what it can be, to order changes by. */
  readonly size: number;
}

/** The newest value of a series and the one before it. */
export interface SeriesStep {
  readonly indicator: Indicator;
  readonly series: Series;
  readonly before: SeriesPoint;
  readonly now: SeriesPoint;
  /** Undefined where one of both is only a bound, or the change is so uncertain that it says nothing. */
  readonly change?: WorkedOutChange;
}

interface ReportChanges {
  /** Steps of series that the report continues, none of them over a break. */
  readonly steps: readonly SeriesStep[];
  /** Indicators that no report before says anything about. */
  readonly appeared: readonly Indicator[];
  /** Indicators that the report compared with speaks of and this one does not. */
  readonly vanished: readonly Indicator[];
  /** Values of this report that differ from what an earlier one printed of the same time. */
  readonly revisions: readonly { readonly indicator: Indicator; readonly point: SeriesPoint }[];
}

/**
 * The report that a report is compared with: the newest before it whose period is as long, else the one directly before.
 * `all` stand oldest first.
 */
export const reportToCompare = (all: readonly Edition[], edition: Edition): Edition | undefined => {
  const earlier = all.slice(0, all.indexOf(edition));
  return earlier.findLast((one) => isAsLong(one, edition)) ?? earlier.at(-1);
};

/** Are the reference periods of two reports of one length, so that their figures can be set side by side? */
export const isAsLong = (a: Edition, b: Edition): boolean =>
  kindOfPeriod(a.report.referencePeriod) === kindOfPeriod(b.report.referencePeriod);

/** What changed from the report `before` to `edition`, of all that the reports up to it print. `all` stand oldest first. */
export const reportChanges = (all: readonly Edition[], before: Edition, edition: Edition): ReportChanges => {
  const known = all.slice(0, all.indexOf(edition) + 1);
  const earlier = known.slice(0, -1);
  const now = observedIn([edition]);
  const last = observedIn([before]);
  const ever = observedIn(earlier);
  const indicatorsOf = (ids: ReadonlySet<string>, from: Edition): Indicator[] =>
    [...ids].flatMap((id) => from.indicators.get(id) ?? []);
  const series = indicatorsOf(now, edition).map((indicator) => ({
    indicator,
    all: seriesOf(known, indicator),
  }));
  return {
    steps: series.flatMap(({ indicator, all: own }) =>
      own.flatMap((one) => stepOf(one, indicator, edition) ?? []),
    ),
    appeared: indicatorsOf(now.difference(ever), edition),
    vanished: indicatorsOf(last.difference(now), before),
    revisions: series.flatMap(({ indicator, all: own }) =>
      own.flatMap(({ points }) =>
        points
          .filter((one) => one.edition === edition && one.earlier.length > 0)
          .map((one) => ({ indicator, point: one })),
      ),
    ),
  };
};

const observedIn = (editions: readonly Edition[]): Set<string> =>
  new Set(editions.flatMap(({ observations }) => [...observations.values()].map((one) => one.indicator)));

/** The last step of a series, where `edition` gives its newest value; ranks make no steps. */
const stepOf = (series: Series, indicator: Indicator, edition: Edition): SeriesStep | undefined => {
  const [before, now] = series.points.slice(-2);
  if (!before || now?.edition !== edition || now.afterBreak || series.key.measure === "rank")
    return undefined;
  const change = changeBetween(series, before, now);
  return { indicator, series, before, now, ...(change ? { change } : {}) };
};

const DECIMALS = 1;

/** A change known to a tenth, rounded to it: "about 99.8%"; undefined for one that is wider, or rounds to nothing. */
const shortly = (range: Interval): SupportedDigits | undefined => {
  const value = middle(range).toFixed(DECIMALS);
  const isKnown = width(range).lte(new Decimal(10).pow(-DECIMALS)) && !width(range).isZero();
  return isKnown && !new Decimal(value).isZero() ? { kind: "about", value } : undefined;
};

/** The change between two values of one series; undefined where one is only a bound or nothing certain can be said. */
export const changeBetween = (
  { key: { dimension } }: Pick<Series, "key">,
  before: SeriesPoint,
  now: SeriesPoint,
): WorkedOutChange | undefined => {
  if (before.observation.bound ?? now.observation.bound) return undefined;
  const unit = dimension === "proportion" ? PERCENTAGE_POINT : PERCENT;
  const range = attempt((): Interval => {
    const [a, b] = [reading(before.edition, before.observation), reading(now.edition, now.observation)];
    return unit === PERCENT ? subtract(divide(b, a), point(1)) : subtract(b, a);
  }).result;
  if (!range || (unit === PERCENT && before.value.lte(0))) return undefined;
  const percent = scale(range, 100);
  const shown = shortly(percent) ?? supportedDigits(percent, DECIMALS);
  return shown && { unit, shown, size: middle(percent).toNumber() };
};
