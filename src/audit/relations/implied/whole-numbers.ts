import { attempt } from "../../../quantity/calculation-error.ts";
import type { Observation } from "../../../model/observation.ts";
import type { Relation, Operand } from "../../../model/relation.ts";
import { PLANS } from "../../../model/plans.ts";
import { width } from "../../../quantity/interval.ts";
import { isOriginal, levelAt, levelOf, type Figures } from "../../../derive/figures.ts";
import { termInterval } from "../../../derive/terms.ts";

/** Counted things imply whole numbers, where the printed digits are fine enough to tell. */
export const wholeNumbers = (figures: Figures): Relation[] =>
  [...figures.observations.values()].filter(isOriginal).flatMap((one): Relation[] => {
    const operand = impliedOperand(figures, one);
    const level = operand && levelOf(figures, one);
    if (!operand || !level || level.bound || level.total !== undefined || !figures.units[level.unit]?.counted)
      return [];
    const number = `${one.id}.${operand}`;
    return fineEnough(figures, number)
      ? [{ id: `${one.id}-whole-number`, kind: "whole-number", number }]
      : [];
  });

const impliedOperand = (figures: Figures, one: Observation): Operand | undefined => {
  if (one.kind === "change" || (one.kind === "ratio" && one.basePeriod))
    return figures.units[one.unit]?.counted ? undefined : "base";
  if (one.kind === "plan-completion") return PLANS.some((known) => known === one.plan) ? "plan" : undefined;
  const open = one.kind === "share-of-total" && one.whole !== undefined && !levelAt(figures, one.whole, one);
  return open ? "whole" : undefined;
};

const fineEnough = (figures: Figures, number: string): boolean => {
  const { result } = attempt(() => termInterval(figures, number));
  return result !== undefined && width(result).lt(1);
};
