import type { Relation } from "../../../model/relation.ts";
import { isOriginal, levelAt, levelOf, type Figures } from "../../../derive/figures.ts";

/** A share is its part divided by the whole, where the report prints both; and it is no more than the whole. */
export const shares = (figures: Figures): Relation[] =>
  [...figures.observations.values()].filter(isOriginal).flatMap((one): Relation[] => {
    if (one.kind !== "share-of-total") return [];
    const limit: Relation = { id: `${one.id}-limit`, kind: "limit", share: one.id };
    const part = levelOf(figures, one);
    const whole = one.whole === undefined ? undefined : levelAt(figures, one.whole, one)?.id;
    const term = whole ?? (part?.total === undefined ? undefined : `${part.id}.total`);
    return part && term
      ? [limit, { id: `${one.id}-quotient`, kind: "share", share: one.id, part: [part.id], whole: [term] }]
      : [limit];
  });
