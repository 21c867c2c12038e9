import type { Relation } from "../../../model/relation.ts";
import type { Figures } from "../../../derive/figures.ts";

/** A figure that is printed again is the same figure. */
export const restated = ({ observations }: Figures): Relation[] =>
  [...observations.values()].flatMap(({ id, sameAs }) =>
    sameAs ? [{ id: `${id}-same`, kind: "same", figures: [id, sameAs] }] : [],
  );
