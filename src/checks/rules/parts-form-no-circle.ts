import type { Rule } from "../rule.ts";

/**
 * No indicator is a part of itself, by however many steps. A circle is named once, at its first indicator by id.
 * Passes: a is part of b, b of c. Fails: a is part of b, b of a.
 */
export const partsFormNoCircle: Rule = (edition) =>
  [...edition.indicators.values()].flatMap(({ id, source }) => {
    const chain = [id];
    for (let next = edition.indicators.get(id)?.partOf; next; next = edition.indicators.get(next)?.partOf) {
      chain.push(next);
      if (next < id) break;
      if (next === id) {
        const place = source.placeOf(["indicators", id, "partOf"]);
        return [
          {
            rule: "parts-form-no-circle",
            place,
            code: "parts-form-no-circle",
            values: { chain: chain.join(" → ") },
          },
        ];
      }
      if (chain.length > edition.indicators.size) break;
    }
    return [];
  });
