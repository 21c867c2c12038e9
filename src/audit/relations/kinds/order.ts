import { Decimal } from "../../../quantity/decimal.ts";
import type { KindOfRelation, Of } from "../kind.ts";

/**
 * A figure that the text calls the lowest is not above any of those it is compared with.
 * Passes: 4.0 % of the plan paid, lowest beside 16.74 % and 11.5 %. Fails: 40 %.
 */
export const order: KindOfRelation<Of<"order">> = {
  result: ({ lower }) => lower,
  inputs: ({ higher }) => higher,
  sides: ({ lower, higher }, read) => ({
    printed: read(lower),
    allowed: {
      low: new Decimal(-Infinity),
      high: Decimal.min(...higher.map((term) => read(term).high)),
    },
  }),
};
