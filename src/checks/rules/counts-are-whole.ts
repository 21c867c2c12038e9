import { decimalPlaces } from "../../quantity/plain-decimal.ts";
import type { Rule } from "../rule.ts";

/**
 * Things that are counted one by one are printed as whole numbers.
 * Passes: "29 hộ". Fails: "2,9 hộ".
 */
export const countsAreWhole: Rule = ({ observations, units }) =>
  [...observations.values()].flatMap(({ value, total, unit, place }) =>
    units[unit]?.counted
      ? [value, total].flatMap((number) =>
          number !== undefined && decimalPlaces(number) > 0
            ? [
                {
                  rule: "counts-are-whole",
                  place,
                  code: "counts-are-whole",
                  values: { number, unit },
                },
              ]
            : [],
        )
      : [],
  );
