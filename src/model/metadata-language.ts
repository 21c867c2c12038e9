import type { PriceBasis } from "./observation.ts";
import type { PLANS } from "./plans.ts";

/** Words of a sentence that say what a figure's typed fields must say. */
export interface MetadataLanguage {
  /** The prices that an amount is given at. */
  readonly prices: Readonly<Record<PriceBasis, readonly string[]>>;
  /** Words that make the levels after them cumulative. */
  readonly cumulative: readonly string[];
  /** The day of a stock, as a pattern with the groups `day`, `month` and `year`. */
  readonly asOf: string;
  /** A year that a figure can be of, as a pattern with the group `year`: not the year of what is counted. */
  readonly years: string;
  /** Words for the day of the report itself: "so far". */
  readonly toDate: readonly string[];
  /** What a completion is measured against, by the names of plans that print no level. */
  readonly plans: Readonly<Record<(typeof PLANS)[number], readonly string[]>>;
}
