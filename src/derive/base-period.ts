import type { Base } from "../model/observation.ts";
import type { Period } from "../model/period.ts";

/**
 * The time that a change is measured from, for a figure of `period`: the same quarter, month or day a year
 * earlier, the last or first day of last year, or last year as a whole.
 */
export const basePeriodOf = (base: Base, period: Period): Period => {
  const before = period.replaceAll(/\d{4}/g, (year) => String(Number(year) - 1));
  const lastYear = before.slice(0, 4);
  switch (base) {
    case "same-period-last-year":
    case "same-period-last-school-year":
      return before;
    case "end-of-last-year":
      return `${lastYear}-12-31`;
    case "start-of-last-year":
      return `${lastYear}-01-01`;
    case "last-year":
      return lastYear;
  }
};
