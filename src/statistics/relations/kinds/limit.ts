import { interval } from "../../../quantity/interval.ts";
import type { Kind, Of } from "../kind.ts";

/**
 * A share of a total is no more than all of it.
 * Passes: 99.8 % of children. Fails: 998 %.
 */
export const limit: Kind<Of<"limit">> = {
  result: (relation) => relation.share,
  inputs: () => [],
  sides: (relation, read) => ({ printed: read(relation.share), allowed: interval(0, 1) }),
};
