import type { Relation } from "../../../model/relation.ts";
import { dimensionOf, isOriginal, type Figures } from "../../../derive/figures.ts";

/** Nothing falls by more than all of it. */
export const decreases = (figures: Figures): Relation[] =>
  [...figures.observations.values()]
    .filter(
      (one) =>
        one.kind === "change" &&
        one.direction === "decrease" &&
        isOriginal(one) &&
        dimensionOf(figures, one) === "proportion",
    )
    .map(({ id }) => ({ id: `${id}-limit`, kind: "limit", share: id }));
