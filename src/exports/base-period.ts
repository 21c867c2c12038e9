import type { Base } from "../model/observation.ts";
import type { Period } from "../model/period.ts";

const yearBefore = (period: Period): Period => period.replace(/\b\d{4}(?=-|$|\/)/g, (year) => String(Number(year) - 1));

/** The period that a change is measured against: base "same-period-last-year" of "2021-Q1" is "2020-Q1". */
export const basePeriodOf = (base: Base, period: Period): Period => {
  const before = yearBefore(period);
  const year = before.slice(0, 4);
  switch (base) {
    case "same-period-last-year":
    case "same-period-last-school-year":
      return before;
    case "end-of-last-year":
      return `${year}-12-31`;
    case "start-of-last-year":
      return `${year}-01-01`;
    case "last-year":
      return year;
  }
};
