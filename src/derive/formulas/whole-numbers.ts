import type { Interval } from "../../quantity/interval.ts";

/** The whole numbers of a range, for things that are counted; the range itself when it holds none. */
export const wholeNumbersOf = (range: Interval): Interval => {
  const [low, high] = [range.low.ceil(), range.high.floor()];
  return low.lte(high) ? { low, high } : range;
};
