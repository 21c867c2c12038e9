import { subtract } from "../../quantity/interval.ts";
import { planRemainder } from "../formulas/plan-remainder.ts";
import { reading } from "../reading.ts";
import type { Deriver } from "./method.ts";
import { completionsOfPlans } from "./plans.ts";

/** What is left of a plan: the printed plan less what was done, or what the completion implies. */
export const planRemainders: Deriver = (edition) =>
  completionsOfPlans(edition).flatMap(({ completion, level, plan }) => {
    if (!level || level.total !== undefined) return [];
    const name = plan
      ? `${level.indicator}-${plan.indicator}-remainder`
      : `${level.indicator}-plan-remainder`;
    const done = { role: "level", id: level.id, operand: "value" } as const;
    return [
      {
        id: name,
        method: "plan-remainder",
        indicator: level.indicator,
        inputs: plan ? [level, plan] : [level, completion],
        formula: plan
          ? { key: "remainder-printed", operands: [{ role: "plan", id: plan.id, operand: "value" }, done] }
          : {
              key: "remainder-implied",
              operands: [done, { role: "completion", id: completion.id, operand: "value" }],
            },
        unit: level.unit,
        interval: () =>
          plan
            ? subtract(reading(edition, plan), reading(edition, level))
            : planRemainder(reading(edition, level), reading(edition, completion)),
      },
    ];
  });
