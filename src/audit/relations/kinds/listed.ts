import { point } from "../../../quantity/interval.ts";
import type { KindOfRelation, Of } from "../kind.ts";

/**
 * A count is the number of things that the text names.
 * Passes: "01 dự án" whose footnote names one project. Fails: "02 dự án" with the same footnote.
 */
export const listed: KindOfRelation<Of<"listed">> = {
  result: ({ count }) => count,
  inputs: () => [],
  sides: ({ count, items }, read) => ({ printed: read(count), allowed: point(items.length) }),
};
