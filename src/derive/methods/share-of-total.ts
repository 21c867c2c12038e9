import { divide } from "../../quantity/interval.ts";
import { PERCENT } from "../change-form.ts";
import { dimensionOf, isOriginal, levelAt } from "../figures.ts";
import { reading } from "../reading.ts";
import type { Deriver } from "./method.ts";

/** The share of each part in its total, where both levels are printed and the share is not. SDMX: a ratio of like amounts. */
export const sharesOfTotals: Deriver = (edition) =>
  [...edition.observations.values()].filter(isOriginal).flatMap((part) => {
    const whole = edition.indicators.get(part.indicator)?.partOf;
    const total = whole !== undefined && part.kind === "level" ? levelAt(edition, whole, part) : undefined;
    const printed = [...edition.observations.values()].some(
      (one) => one.kind === "share-of-total" && one.part === part.indicator && one.whole === whole,
    );
    if (!total || printed || dimensionOf(edition, part) !== dimensionOf(edition, total)) return [];
    return [
      {
        id: `${part.indicator}-share-of-total`,
        method: "share-of-total",
        indicator: part.indicator,
        inputs: [part, total],
        formula: {
          key: "quotient",
          operands: [
            { role: "numerator", id: part.id, operand: "value" },
            { role: "denominator", id: total.id, operand: "value" },
          ],
        },
        unit: PERCENT,
        interval: () => divide(reading(edition, part), reading(edition, total)),
      },
    ];
  });
