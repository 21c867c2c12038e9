import { point, scale, subtract } from "../../quantity/interval.ts";
import { PERCENTAGE_POINT } from "../change-form.ts";
import { reading } from "../reading.ts";
import type { Deriver } from "./method.ts";
import { completionsOfPlans } from "./plans.ts";

const QUARTERS = 4;

/** The share of its year that is over at the end of a quarter, in per cent; undefined for other periods. */
const yearGone = (period: string): number | undefined => {
  const quarter = /^\d{4}-Q([1-4])$/.exec(period)?.[1];
  return quarter === undefined ? undefined : (Number(quarter) * 100) / QUARTERS;
};

/** The completion of a plan for the year less the share of the year gone, in percentage points. */
export const progressGaps: Deriver = (edition) =>
  completionsOfPlans(edition).flatMap(({ completion, annual }) => {
    const gone = yearGone(completion.referencePeriod);
    if (!annual || gone === undefined) return [];
    return [
      {
        id: `${completion.id}-progress-gap`,
        method: "progress-gap",
        indicator: completion.indicator,
        inputs: [completion],
        formula: {
          key: "progress-gap",
          operands: [{ role: "completion", id: completion.id, operand: "value" }],
          constant: String(gone),
        },
        unit: PERCENTAGE_POINT,
        interval: () => subtract(scale(reading(edition, completion), 100), point(gone)),
      },
    ];
  });
