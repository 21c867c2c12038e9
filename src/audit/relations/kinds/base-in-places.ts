import { add, divide, middle, point, scale } from "../../../quantity/interval.ts";
import type { KindOfRelation, Of } from "../kind.ts";

/**
 * Where a rate is worked out from printed numbers, the level as printed and the rate imply a base of so many decimal
 * places in the level's unit. Passes: 5.77, down 59.93 %, from 14.40. Fails: down 59.98 %, from 14.417 or 14.418.
 */
export const baseInPlaces: KindOfRelation<Of<"base-in-places">> = {
  result: ({ change }) => `${change}.base`,
  inputs: () => [],
  sides: ({ change, level, places }, read, factorOf) => {
    const printed = divide(point(middle(read(level))), add(point(1), read(change)));
    const nearest = middle(printed).div(factorOf(level)).toDecimalPlaces(places);
    return { printed, allowed: scale(point(nearest), factorOf(level)) };
  },
};
