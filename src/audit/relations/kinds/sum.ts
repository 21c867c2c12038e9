import type { KindOfRelation, Of } from "../kind.ts";

/**
 * A total is the sum of all its parts; a part with "-" is taken away.
 * Passes: 44 inspections = 22 + 15 + 7. Fails: 55 households = 29 + 25.
 */
export const sum: KindOfRelation<Of<"sum">> = {
  result: ({ total }) => total,
  inputs: ({ parts }) => parts,
  sides: ({ total, parts }, read) => ({ printed: read(total), allowed: read(parts) }),
};
