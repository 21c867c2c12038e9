import { divide } from "../../../quantity/interval.ts";
import type { KindOfRelation, Of } from "../kind.ts";

/**
 * A plan completion is what was done divided by the plan.
 * Passes: 21,892.2 of 549,574.5 is 4.0 %. Fails: 6,747,653 of 7,071,948 is 99 %.
 */
export const completion: KindOfRelation<Of<"completion">> = {
  result: (relation) => relation.completion,
  inputs: ({ level, plan }) => [level, plan],
  sides: (relation, read) => ({
    printed: read(relation.completion),
    allowed: divide(read(relation.level), read(relation.plan)),
  }),
};
