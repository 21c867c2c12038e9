import { termInterval } from "../terms.ts";
import type { Deriver } from "./method.ts";
import { completionsOfPlans } from "./plans.ts";

/** The plan of the year, from a level and the completion; where the report does not print it. */
export const impliedPlans: Deriver = (edition) =>
  completionsOfPlans(edition).flatMap(({ completion, level, plan }) =>
    level && !plan && level.total === undefined
      ? [
          {
            id: `${level.indicator}-implied-plan`,
            method: "implied-plan",
            indicator: level.indicator,
            inputs: [level, completion],
            formula: {
              key: "quotient",
              operands: [
                { role: "numerator", id: level.id, operand: "value" },
                { role: "denominator", id: completion.id, operand: "value" },
              ],
            },
            unit: level.unit,
            referencePeriod: completion.referencePeriod.slice(0, 4),
            interval: () => termInterval(edition, `${completion.id}.plan`),
          },
        ]
      : [],
  );
