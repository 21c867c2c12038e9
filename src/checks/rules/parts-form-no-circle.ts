import { pathToWhole } from "../../report/path-to-whole.ts";
import type { Rule } from "../rule.ts";

/**
 * No indicator is a part of itself, by however many steps. A circle is named once, at its first indicator by id.
 * Passes: a is part of b, b of c. Fails: a is part of b, b of a.
 */
export const partsFormNoCircle: Rule = ({ indicators }) =>
  [...indicators.values()].flatMap(({ id, source }) => {
    const chain = pathToWhole(indicators, id, id);
    if (!chain || chain.some((one) => one < id)) return [];
    return [
      {
        rule: "parts-form-no-circle",
        place: source.placeOf(["indicators", id, "partOf"]),
        code: "parts-form-no-circle",
        values: { chain: chain.join(" → ") },
      },
    ];
  });
