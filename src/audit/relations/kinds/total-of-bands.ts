import { add, point, multiply, type Interval } from "../../../quantity/interval.ts";
import { Decimal } from "../../../quantity/decimal.ts";
import type { KindOfRelation, Of } from "../kind.ts";

/**
 * A total is no less, and where a band has an upper end no more, than all members at the ends of their bands give.
 * Passes: 262 persons in 238 visits of 1 to 4; 66,698 persons in 11,947 households of at least 1. Fails: 2,620 in 238.
 */
export const totalOfBands: KindOfRelation<Of<"total-of-bands">> = {
  result: ({ total }) => total,
  inputs: ({ bands }) => bands.map(({ count }) => count),
  sides: ({ total, bands }, read) => {
    const together = (end: (band: (typeof bands)[number]) => string): Interval =>
      bands.map((band) => multiply(read(band.count), point(end(band)))).reduce(add);
    const closed = bands.every(({ to }) => to !== undefined);
    return {
      printed: read(total),
      allowed: {
        low: together(({ from }) => from).low,
        high: closed ? together(({ from, to = from }) => to).high : new Decimal(Infinity),
      },
    };
  },
};
