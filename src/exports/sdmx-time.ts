import { daysOf, type Period } from "../model/period.ts";

export interface SdmxTime {
  /** Code of the SDMX list CL_FREQ. */
  readonly frequency: string;
  /** The SDMX notation; a span of years is its first day and its length. */
  readonly period: string;
}

/**
 * A period as SDMX writes it: "2021-Q1" is quarterly, "2021/2025" is "2021-01-01/P5Y" of frequency A5.
 * Throws a RangeError for a span that is not of whole years.
 */
export const sdmxTime = (period: Period): SdmxTime => {
  const [from = "", to] = period.split("/");
  if (to !== undefined) {
    if (!/^\d{4}\/\d{4}$/.test(period)) throw new RangeError(`no SDMX frequency for the span ${period}`);
    const years = Number(to) - Number(from) + 1;
    return { frequency: years === 1 ? "A" : `A${years}`, period: `${from}-01-01/P${years}Y` };
  }
  if (!daysOf(period)) throw new RangeError(`no period: ${period}`);
  if (/^\d{4}$/.test(period)) return { frequency: "A", period };
  if (period.includes("Q")) return { frequency: "Q", period };
  return { frequency: period.length === "2021-03".length ? "M" : "D", period };
};
