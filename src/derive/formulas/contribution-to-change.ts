import { divide, type Interval } from "../../quantity/interval.ts";
import { absoluteChange } from "./absolute-change.ts";
import { baseLevel } from "./base-level.ts";

interface Moving {
  readonly level: Interval;
  readonly change: Interval;
}

/**
 * What a part contributes to the relative change of its total: the part's absolute change ÷ the total's base
 * level, a proportion (in points, hundredths of it). UN, System of National Accounts 2008, chapter 15; IMF,
 * Quarterly National Accounts Manual (2017), chapter 8. For volumes at constant prices of one year it is additive.
 */
export const contributionToChange = (part: Moving, total: Moving): Interval =>
  divide(absoluteChange(part.level, part.change), baseLevel(total.level, total.change));
