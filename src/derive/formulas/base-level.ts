import { add, divide, point, subtract, type Interval } from "../../quantity/interval.ts";

/**
 * The level of the base period that a level and its relative change imply: level ÷ (1 + change).
 * Throws a CalculationError when the change can be −100 %. IMF, Quarterly National Accounts Manual (2017), chapter 8.
 */
export const baseLevel = (level: Interval, change: Interval): Interval =>
  divide(level, add(point(1), change));

/** The same for a change that is printed as an amount, or in points of a rate: level − change. */
export const baseLevelFromAmount = (level: Interval, change: Interval): Interval => subtract(level, change);
