import { divide, point, subtract } from "../../../quantity/interval.ts";
import type { KindOfRelation, Of } from "../kind.ts";

/**
 * A relative change is the level divided by the level of the base period, less one.
 * Passes: 238 visits after 388 is a fall by 38.66 %. Fails: a fall by 36.88 %.
 */
export const change: KindOfRelation<Of<"change">> = {
  result: (relation) => relation.change,
  inputs: ({ level, base }) => [level, base],
  sides: (relation, read) => ({
    printed: read(relation.change),
    allowed: subtract(divide(read(relation.level), read(relation.base)), point(1)),
  }),
};
