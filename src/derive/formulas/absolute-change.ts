import { add, divide, point, multiply, subtract, type Interval } from "../../quantity/interval.ts";

/**
 * The amount by which a level changed, from the level and its relative change: level × (1 − 1 ÷ (1 + change)).
 * Written with each input once, so that the interval is no wider than the inputs make it. Throws a CalculationError
 * when the change can be −100 %.
 */
export const absoluteChange = (level: Interval, change: Interval): Interval =>
  multiply(level, subtract(point(1), divide(point(1), add(point(1), change))));
