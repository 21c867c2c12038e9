import { multiply } from "../../../quantity/interval.ts";
import type { KindOfRelation, Of } from "../kind.ts";

/**
 * A figure is the product of others.
 * Passes: 16.74 % of what was allotted, which is 68.93 % of the plan, is 11.5 % of the plan. Fails: 15.1 %.
 */
export const product: KindOfRelation<Of<"product">> = {
  result: (relation) => relation.product,
  inputs: ({ factors }) => factors,
  sides: (relation, read) => ({
    printed: read(relation.product),
    allowed: relation.factors.map((factor) => read(factor)).reduce(multiply),
  }),
};
