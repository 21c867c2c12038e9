import { covers } from "../../../model/period.ts";
import type { Relation } from "../../../model/relation.ts";
import { isOriginal, levelOf, type Figures } from "../../../derive/figures.ts";

/** A plan completion is its level divided by the plan, where the report prints both. */
export const planCompletions = (figures: Figures): Relation[] =>
  [...figures.observations.values()].filter(isOriginal).flatMap((one): Relation[] => {
    const level = one.kind === "plan-completion" ? levelOf(figures, one) : undefined;
    if (!level) return [];
    const printed = [...figures.observations.values()].find(
      (other) =>
        other.kind === "level" &&
        other.indicator === one.plan &&
        covers(other.referencePeriod, one.referencePeriod),
    );
    const plan = printed?.id ?? (level.total === undefined ? undefined : `${level.id}.total`);
    return plan
      ? [{ id: `${one.id}-quotient`, kind: "completion", completion: one.id, level: level.id, plan }]
      : [];
  });
