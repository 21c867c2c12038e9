import { divide, point, subtract, type Interval } from "../../quantity/interval.ts";

/**
 * The relative change that a level and the amount of its change imply: change ÷ (level − change), a proportion.
 * Written with each input once: 1 ÷ (level ÷ change − 1). Throws a CalculationError when the change can be none or
 * the base can be zero.
 */
export const relativeChange = (level: Interval, change: Interval): Interval =>
  divide(point(1), subtract(divide(level, change), point(1)));
