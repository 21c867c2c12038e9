import { basePeriodOf } from "../../../model/base.ts";
import type { Relation } from "../../../model/relation.ts";
import { changeForm } from "../../../derive/change-form.ts";
import { isOriginal, levelOf, type Figures } from "../../../derive/figures.ts";

/** A relative change follows from the levels of both periods, where the report prints both. */
export const changes = (figures: Figures): Relation[] =>
  [...figures.observations.values()].filter(isOriginal).flatMap((one): Relation[] => {
    const level = one.kind === "change" ? levelOf(figures, one) : undefined;
    if (!level || !one.basePeriod || changeForm(figures, one, level) !== "relative") return [];
    const period = basePeriodOf(one.basePeriod, level);
    if (period === undefined) return [];
    const base = [...figures.observations.values()].find(
      (other) =>
        other.kind === "level" &&
        other.indicator === level.indicator &&
        (other.asOf ?? other.referencePeriod) === period,
    );
    return base
      ? [{ id: `${one.id}-quotient`, kind: "change", change: one.id, level: level.id, base: base.id }]
      : [];
  });
