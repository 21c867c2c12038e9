import type { Verdict } from "../audit/caveats.ts";
import type { Method } from "../derive/derived-figure.ts";
import type { Base } from "../model/base.ts";
import type { Localized } from "../model/locale.ts";
import type { Bound, Direction, ObsStatus, PriceBasis } from "../model/observation.ts";
import type { MetricKind } from "../model/schema.ts";
import type { UnitCodes } from "./unit-codes.ts";

/** What the files say of every figure. */
interface SharedFields {
  readonly report: string;
  /** The version of the report, and its day. */
  readonly version: number;
  readonly versionDate: string;
  readonly id: string;
  readonly topic: Localized;
  readonly indicator: string;
  readonly indicatorName: Localized;
  readonly name: Localized;
  /** The figure's text as printed, unit included; of a derived figure as the site writes it. */
  readonly printed: Localized;
  /**
   * Plain decimal with the printed digits; the sign of a printed change stands in `direction`. A derived figure carries
   * its sign, and is empty when only its two ends are known.
   */
  readonly value: string;
  readonly signed: string;
  readonly unit: string;
  readonly unitName: Localized;
  readonly unitCodes: UnitCodes;
  readonly referencePeriod: string;
  /** The period, or the day of a stock, in words. */
  readonly periodName: Localized;
  readonly asOf?: string;
  readonly base?: Base;
  readonly basePeriod?: string;
  /** What the figure is measured against, in words: its base, plan or whole; empty for a plain level. */
  readonly comparedWith: Localized;
  readonly direction?: Direction;
  readonly status: ObsStatus;
  readonly bound?: Bound;
  readonly priceBasis?: PriceBasis;
  readonly cumulative: boolean;
  /** The figures that a derived one is made from; none of a reported one. */
  readonly inputs: readonly string[];
  /** What must be said wherever the figure is shown, as one text; empty when there is nothing. */
  readonly caveat: Localized;
  /** The audit's verdict: "holds", "does-not-hold" or "query"; absent where nothing was checked. */
  readonly audit?: Verdict;
  /** The wholes that the indicator is a part of: ids with a space between two. */
  readonly partOf?: string;
  readonly section: string;
  readonly sectionTitle: Localized;
  readonly address: Localized;
  /** The sentence that prints it; of a derived figure, in no language. */
  readonly sentence: Localized;
}

/** A figure that the report prints. */
export interface ReportedRecord extends SharedFields {
  readonly origin: "reported";
  readonly kind: MetricKind;
  /** The second end of a printed range; `value` is the first. */
  readonly upper?: string;
  readonly total?: string;
  readonly plan?: string;
  readonly part?: string;
  readonly whole?: string;
  readonly numerator?: string;
  readonly denominator?: string;
  /** The figure that it repeats. */
  readonly sameAs?: string;
}

/** A figure that follows from printed ones. */
export interface DerivedRecord extends SharedFields {
  readonly origin: "derived";
  readonly kind: "derived";
  readonly method: Method;
  readonly formula: Localized;
  /** The ends of what it can be, given the rounding of its inputs. */
  readonly low: string;
  readonly high: string;
}

/** One figure with all that the files say of it: the row of every table and the entry of the JSON file. */
export type FigureRecord = ReportedRecord | DerivedRecord;
