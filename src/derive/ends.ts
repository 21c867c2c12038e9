import { Decimal } from "../quantity/decimal.ts";
import type { Interval } from "../quantity/interval.ts";

/** Ends are written with so many digits at most, rounded outward beyond them: a quotient need not end. */
const MOST_DIGITS = 15;

/** The least and the most that a derived figure can be, as files and pages carry them: not rounded to the digits shown. */
export const exactEnds = ({ low, high }: Interval): { low: string; high: string } => ({
  low: low.toSignificantDigits(MOST_DIGITS, Decimal.ROUND_FLOOR).toFixed(),
  high: high.toSignificantDigits(MOST_DIGITS, Decimal.ROUND_CEIL).toFixed(),
});
