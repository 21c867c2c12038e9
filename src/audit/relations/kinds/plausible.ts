import { scale } from "../../../quantity/interval.ts";
import { Decimal } from "../../../quantity/decimal.ts";
import type { KindOfRelation, Of } from "../kind.ts";

/**
 * The quotient of two figures, in their printed units, lies between two limits that the editors set: a ratio edit (UNECE,
 * Glossary of Terms on Statistical Data Editing). Passes: 712.4 tonnes of maize on 191.7 ha, with 1 to 9 tonnes a hectare
 * allowed. Fails: 7,124 tonnes.
 */
export const plausible: KindOfRelation<Of<"plausible">> = {
  result: ({ numerator }) => numerator,
  inputs: ({ denominator }) => [denominator],
  sides: ({ numerator, denominator, from, to }, read, factorOf) => {
    const each = scale(read(denominator), factorOf(numerator).div(factorOf(denominator)));
    return {
      printed: read(numerator),
      allowed: { low: each.low.times(new Decimal(from)), high: each.high.times(new Decimal(to)) },
    };
  },
};
