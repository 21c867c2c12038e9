import { Decimal } from "../../../quantity/decimal.ts";
import type { KindOfRelation, Of } from "../kind.ts";

/**
 * The change of a whole lies between the least and the greatest change of its parts, whatever their weights.
 * Passes: the index of industry rose by 2.66 %, its branches by 0.53 % to 10.47 %. Fails: by 26.6 %.
 */
export const between: KindOfRelation<Of<"between">> = {
  result: ({ mean }) => mean,
  inputs: ({ parts }) => parts,
  sides: ({ mean, parts }, read) => {
    const ranges = parts.map((part) => read(part));
    const allowed = {
      low: Decimal.min(...ranges.map(({ low }) => low)),
      high: Decimal.max(...ranges.map(({ high }) => high)),
    };
    return { printed: read(mean), allowed };
  },
};
