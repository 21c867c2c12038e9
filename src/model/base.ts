import { PLANS } from "./plans.ts";
import { canonicalPeriod, daysOf, isDay, previousPeriod, yearsLater, type Period } from "./period.ts";

/**
 * What a change can be measured from by name: a time before, or a plan ("5% above the annual plan"). Any other base is a
 * period or a day, such as "2020-12-31".
 */
export const NAMED_BASES = [
  "same-period-last-year",
  "same-period-last-school-year",
  "previous-period",
  "end-of-last-year",
  "start-of-last-year",
  "last-year",
  ...PLANS,
] as const;
export type NamedBase = (typeof NAMED_BASES)[number];

/** A `NamedBase`, or the period or day itself; `isNamedBase` tells them apart. */
export type Base = Period;

/** When a figure is of: its period, and the day of a stock. */
export interface Time {
  readonly referencePeriod: Period;
  readonly asOf?: string;
}

export const isNamedBase = (base: string): base is NamedBase => NAMED_BASES.some((one) => one === base);

/**
 * The time that a change is measured from, for a figure of `time`: the same quarter, month or day a year earlier, the
 * period before, the last or first day of last year, last year as a whole, or the named period itself. Of a stock, the
 * previous period is its last day. Undefined where there is none: a plan has none, and nine months follow no nine months.
 */
export const basePeriodOf = (base: Base, { referencePeriod, asOf }: Time): Period | undefined => {
  const before = yearsLater(asOf ?? referencePeriod, -1);
  const lastYear = before.slice(0, 4);
  if (!isNamedBase(base)) return canonicalPeriod(base);
  switch (base) {
    case "same-period-last-year":
    case "same-period-last-school-year":
      return before;
    case "previous-period": {
      const previous = previousPeriod(referencePeriod);
      return asOf === undefined || previous === undefined ? previous : daysOf(previous)?.last;
    }
    case "end-of-last-year":
      return `${lastYear}-12-31`;
    case "start-of-last-year":
      return `${lastYear}-01-01`;
    case "last-year":
      return lastYear;
    default:
      return undefined;
  }
};

/** How many periods back a base is looked for: ten years of months. */
const FURTHEST = 120;

/** The period of the same length as `like` that holds `day`, going back from it; the day's year where none does. */
const periodHolding = (day: Period, like: Period): Period => {
  for (let steps = 0, at: Period | undefined = like; at !== undefined && steps < FURTHEST; steps += 1) {
    const days = daysOf(at);
    if (days && days.first <= day && day <= days.last) return at;
    at = previousPeriod(at);
  }
  return day.slice(0, 4);
};

/** The base period as the time of a level: a day is the day of a stock, in a period as long as `of`. */
export const timeOfBase = (period: Period, of: Period): Time =>
  isDay(period) ? { referencePeriod: periodHolding(period, of), asOf: period } : { referencePeriod: period };
