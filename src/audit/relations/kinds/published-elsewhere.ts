import type { KindOfRelation, Of } from "../kind.ts";
import { sameDigits } from "../same-digits.ts";

/**
 * A figure, or what it implies, is what another publication prints of it, in the figure's printed unit.
 * Passes: 9,831.9 ha where the department printed 9,831.9 or 9,832 ha. Fails: 9,813.9 ha.
 */
export const publishedElsewhere: KindOfRelation<Of<"published-elsewhere">> = {
  result: ({ figure }) => figure,
  inputs: () => [],
  sides: ({ figure, published }, read, _, readAs) =>
    sameDigits(read(figure), readAs(figure, published.value)),
};
