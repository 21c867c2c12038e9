import { middle, point, width, type Interval } from "../../quantity/interval.ts";
import type { RelationSides } from "./kind.ts";

/**
 * Two readings of one number. When both are printed to the same place, they print the same digits: that two neighbouring
 * numbers meet where one would be rounded up and the other down is no agreement.
 */
export const sameDigits = (printed: Interval, other: Interval): RelationSides => ({
  printed,
  allowed: width(other).isFinite() && width(printed).eq(width(other)) ? point(middle(other)) : other,
});
