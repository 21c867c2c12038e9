import type { Relation } from "../../../model/relation.ts";
import { dimensionOf, isOriginal, levelAt, type Figures } from "../../../derive/figures.ts";

/** A part of an indicator is no more than each of its wholes, where neither a sum of all parts nor the same is stated. */
export const parts = (figures: Figures, stated: readonly Relation[]): Relation[] => {
  const said = new Set(
    stated.flatMap((relation) => {
      if (relation.kind === "sum") return relation.parts.map((part) => `${part} ${relation.total}`);
      return relation.kind === "within" && relation.whole.length === 1
        ? relation.parts.map((part) => `${part} ${relation.whole[0] ?? ""}`)
        : [];
    }),
  );
  return [...figures.observations.values()].filter(isOriginal).flatMap((one): Relation[] => {
    if (one.kind !== "level" && one.kind !== "count-of-total") return [];
    const wholes = figures.indicators.get(one.indicator)?.partOf ?? [];
    return wholes.flatMap((indicator, index): Relation[] => {
      const whole = levelAt(figures, indicator, one);
      if (
        !whole ||
        said.has(`${one.id} ${whole.id}`) ||
        dimensionOf(figures, one) !== dimensionOf(figures, whole)
      )
        return [];
      const id = index ? `${one.id}-part-of-${indicator}` : `${one.id}-part`;
      return [{ id, kind: "within", parts: [one.id], whole: [whole.id] }];
    });
  });
};
