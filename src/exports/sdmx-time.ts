import { ContentError } from "../model/content-error.ts";
import { canonicalPeriod, daysOf, kindOfPeriod, type Period } from "../model/period.ts";

export interface SdmxTime {
  /** Code of the SDMX list CL_FREQ, with a multiplier where a period lasts several of its units. */
  readonly frequency: string;
  /** The SDMX notation: a reporting period where the standard has one, else the first day and the length. */
  readonly period: string;
}

/**
 * A period as SDMX writes it: "2021-Q1" is quarterly, "2021-H1" is "2021-S1", "2021-9M" is "2021-01-01/P9M" of
 * frequency M9, "2021/2025" is "2021-01-01/P5Y" of frequency A5. Throws a ContentError for what is no period.
 */
export const sdmxTime = (given: Period): SdmxTime => {
  const period = canonicalPeriod(given);
  const days = daysOf(period);
  if (!days) throw new ContentError(`no period: ${period}`);
  switch (kindOfPeriod(period)) {
    case "year":
      return { frequency: "A", period };
    case "half-year":
      return { frequency: "S", period: period.replace("H", "S") };
    case "quarter":
      return { frequency: "Q", period };
    case "month":
      return { frequency: "M", period };
    case "day":
      return { frequency: "D", period };
    default:
      return spanTime(days);
  }
};

/** A span by its length in whole years, else in whole months, else in days. */
const spanTime = ({ first, last }: { first: string; last: string }): SdmxTime => {
  const next = new Date(Date.parse(last) + DAY).toISOString();
  const months = 12 * (Number(next.slice(0, 4)) - Number(first.slice(0, 4))) + month(next) - month(first);
  if (!first.endsWith("-01") || next.slice(8, 10) !== "01") {
    const length = (Date.parse(last) - Date.parse(first)) / DAY + 1;
    return { frequency: `D${length}`, period: `${first}/P${length}D` };
  }
  if (months % 12 === 0) return { frequency: `A${months / 12}`, period: `${first}/P${months / 12}Y` };
  return { frequency: `M${months}`, period: `${first}/P${months}M` };
};

const DAY = 24 * 60 * 60 * 1000;
const month = (day: string): number => Number(day.slice(5, 7));
