import type { Period } from "../model/period.ts";

const QUARTERS = 4;

/** The part of the year gone at the end of a quarter, in per cent; the whole year for any other period. */
export const elapsedPercent = (period: Period): number =>
  (Number(/-Q([1-4])$/.exec(period)?.[1] ?? QUARTERS) * 100) / QUARTERS;
