import { Decimal } from "../../../quantity/decimal.ts";
import type { KindOfRelation, Of } from "../kind.ts";

/**
 * A figure, or what it implies, lies within limits that other publications print, in the figure's printed unit.
 * Passes: 611,987 inhabitants after 598,856 at the census before and ahead of 646,182 two years later. Fails: 711,987.
 */
export const publishedLimits: KindOfRelation<Of<"published-limits">> = {
  result: ({ figure }) => figure,
  inputs: () => [],
  sides: ({ figure, least, most }, read, _, readAs) => ({
    printed: read(figure),
    allowed: {
      low: least ? readAs(figure, least.value).low : new Decimal(-Infinity),
      high: most ? readAs(figure, most.value).high : new Decimal(Infinity),
    },
  }),
};
