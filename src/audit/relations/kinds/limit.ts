import { interval } from "../../../quantity/interval.ts";
import type { KindOfRelation, Of } from "../kind.ts";

/**
 * A share of a total is no more than all of it, nothing falls by more than all of it, and what the text calls low
 * against a plan or an earlier level is no more than that.
 * Passes: 99.8 % of children; a fall by 91.9 %. Fails: 998 % of children; a fall by 919 %.
 */
export const limit: KindOfRelation<Of<"limit">> = {
  result: (relation) => relation.share,
  inputs: () => [],
  sides: (relation, read) => {
    const printed = read(relation.share);
    return { printed, allowed: printed.high.isNegative() ? interval(-1, 0) : interval(0, 1) };
  },
};
