import { divide } from "../../../quantity/interval.ts";
import type { KindOfRelation, Of } from "../kind.ts";

/**
 * A ratio is its numerator divided by its denominator.
 * Passes: 73,577 pupils in classes of 25.5 in 148 schools are 19.5 classes a school. Fails: 63,198 children in
 * groups of 24.4 in 170 schools are 14.6.
 */
export const ratio: KindOfRelation<Of<"ratio">> = {
  result: (relation) => relation.ratio,
  inputs: ({ numerator, denominator }) => [numerator, denominator],
  sides: (relation, read) => ({
    printed: read(relation.ratio),
    allowed: divide(read(relation.numerator), read(relation.denominator)),
  }),
};
