import { divide, point, multiply, subtract, type Interval } from "../../quantity/interval.ts";

/**
 * What is left of a plan, from what was done and the completion: level × (1 ÷ completion − 1). Negative when
 * the plan is exceeded. Throws a CalculationError when the completion can be zero.
 */
export const planRemainder = (level: Interval, completion: Interval): Interval =>
  multiply(level, subtract(divide(point(1), completion), point(1)));
