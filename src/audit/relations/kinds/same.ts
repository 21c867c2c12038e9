import type { KindOfRelation, Of } from "../kind.ts";
import { sameDigits } from "../same-digits.ts";

/**
 * Two figures, or what two figures imply, are the same thing.
 * Passes: 39,982 poor households at 29.97 % and 12,585 near-poor ones at 9.43 % imply one number of households.
 * Fails: 39,982 at 29.97 % and 23,850 sports families at 19.15 %; 6.58 in one place and 6.59 in another.
 */
export const same: KindOfRelation<Of<"same">> = {
  result: ({ figures: [first] }) => first,
  inputs: ({ figures: [, second] }) => [second],
  sides: ({ figures: [first, second] }, read) => sameDigits(read(first), read(second)),
};
