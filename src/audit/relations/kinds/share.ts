import { divide } from "../../../quantity/interval.ts";
import type { KindOfRelation, Of } from "../kind.ts";

/**
 * A share is its part divided by the whole.
 * Passes: 1,784,983 of 2,589,428 is 68.93 %. Fails: 9.07 ha of 20.17 ha is 44.5 %.
 */
export const share: KindOfRelation<Of<"share">> = {
  result: (relation) => relation.share,
  inputs: ({ part, whole }) => [...part, ...whole],
  sides: (relation, read) => ({
    printed: read(relation.share),
    allowed: divide(read(relation.part), read(relation.whole)),
  }),
};
