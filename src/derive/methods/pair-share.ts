import { divide } from "../../quantity/interval.ts";
import { PERCENT } from "../change-form.ts";
import { isOriginal } from "../figures.ts";
import { reading } from "../reading.ts";
import type { Deriver } from "./method.ts";

/** The first number of a pair such as "15/29" in per cent of the second, where the report does not print it. */
export const pairShares: Deriver = (edition) => {
  const printed = new Set(
    [...edition.observations.values()].flatMap(({ kind, indicator, part }) =>
      kind === "share-of-total" || kind === "plan-completion" ? [part ?? indicator] : [],
    ),
  );
  return [...edition.observations.values()]
    .filter((one) => one.kind === "count-of-total" && isOriginal(one) && !printed.has(one.indicator))
    .map((one) => ({
      id: `${one.id}-rate`,
      method: "pair-share",
      indicator: one.indicator,
      inputs: [one],
      formula: {
        key: "quotient",
        operands: [
          { role: "numerator", id: one.id, operand: "value" },
          { role: "denominator", id: one.id, operand: "total" },
        ],
      },
      unit: PERCENT,
      interval: () => divide(reading(edition, one), reading(edition, one, "total")),
    }));
};
