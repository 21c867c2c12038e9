import { Decimal } from "../../../quantity/decimal.ts";
import type { KindOfRelation, Of } from "../kind.ts";

/**
 * Parts are together no more than the whole they belong to.
 * Passes: 41 cases of deforestation among 81 violations. Fails: 91 among 81.
 */
export const within: KindOfRelation<Of<"within">> = {
  result: ({ parts }) => parts[0] ?? "",
  inputs: ({ parts, whole }) => [...parts.slice(1), ...whole],
  sides: ({ parts, whole }, read) => ({
    printed: read(parts),
    allowed: { low: new Decimal(-Infinity), high: read(whole).high },
  }),
};
