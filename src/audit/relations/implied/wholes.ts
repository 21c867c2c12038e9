import type { Relation } from "../../../model/relation.ts";
import { isOriginal, levelAt, levelOf, type Figures } from "../../../derive/figures.ts";

/** Shares of one whole that the report does not print imply the same whole, each with its part. */
export const wholes = (figures: Figures): Relation[] => {
  const byWhole = new Map<string, string[]>();
  for (const one of figures.observations.values()) {
    if (one.kind !== "share-of-total" || one.whole === undefined || !isOriginal(one)) continue;
    const part = levelOf(figures, one);
    if (!part || part.total !== undefined || levelAt(figures, one.whole, one)) continue;
    const key = `${one.whole} ${one.referencePeriod}`;
    byWhole.set(key, [...(byWhole.get(key) ?? []), one.id]);
  }
  return [...byWhole.values()].flatMap((ids) =>
    ids.slice(1).map((id, index): Relation => ({
      id: `${id}-whole`,
      kind: "same",
      figures: [`${ids[index] ?? id}.whole`, `${id}.whole`],
    })),
  );
};
