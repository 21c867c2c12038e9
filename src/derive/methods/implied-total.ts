import { isOriginal, levelAt, levelOf } from "../figures.ts";
import { termInterval } from "../terms.ts";
import type { Deriver } from "./method.ts";

/** The total that a share and the level of its part imply, where the report does not print it. */
export const impliedTotals: Deriver = (edition) =>
  [...edition.observations.values()].filter(isOriginal).flatMap((share) => {
    if (share.kind !== "share-of-total" || share.whole === undefined || levelAt(edition, share.whole, share))
      return [];
    const part = levelOf(edition, share);
    if (!part || part.total !== undefined) return [];
    return [
      {
        id: `${share.id}-implied-total`,
        method: "implied-total",
        indicator: share.whole,
        inputs: [part, share],
        formula: {
          key: "quotient",
          operands: [
            { role: "numerator", id: part.id, operand: "value" },
            { role: "denominator", id: share.id, operand: "value" },
          ],
        },
        unit: part.unit,
        interval: () => termInterval(edition, `${share.id}.whole`),
      },
    ];
  });
