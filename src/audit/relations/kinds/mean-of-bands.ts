import { add, divide, interval, multiply } from "../../../quantity/interval.ts";
import type { KindOfRelation, Of } from "../kind.ts";

/**
 * A mean lies between the means that result when every member stands at the lower, or at the upper, end of its band.
 * Passes: 11.75 criteria a commune with 40 communes at 5 to 9, 37 at 10 to 14, 17 at 15 to 18, 21 at 19. Fails: 17.15.
 */
export const meanOfBands: KindOfRelation<Of<"mean-of-bands">> = {
  result: ({ mean }) => mean,
  inputs: ({ bands }) => bands.map(({ count }) => count),
  sides: ({ mean, bands }, read) => {
    const weighted = bands
      .map(({ count, from, to }) => multiply(read(count), interval(from, to)))
      .reduce(add);
    return {
      printed: read(mean),
      allowed: divide(weighted, bands.map(({ count }) => read(count)).reduce(add)),
    };
  },
};
