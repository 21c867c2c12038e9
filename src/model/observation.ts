import type { Place } from "./issue.ts";
import type { Base } from "./base.ts";
import type { BOUNDS, DIRECTIONS, MetricKind, PRICE_BASES, STATUSES } from "./schema.ts";
import type { Period } from "./period.ts";

export type ObsStatus = (typeof STATUSES)[number];
export type Bound = (typeof BOUNDS)[number];
export type Direction = (typeof DIRECTIONS)[number];
export type PriceBasis = (typeof PRICE_BASES)[number];

/** One value of an indicator as the report prints it, with everything that its sentence says of it. */
export interface Observation {
  readonly id: string;
  readonly kind: MetricKind;
  /** The indicator whose value this is, or about which this says something. */
  readonly indicator: string;
  /** The section or annex entry that prints it first. */
  readonly section: string;
  /** Plain decimal with the printed digits; never negative: `direction` holds the sign of a change. */
  readonly value: string;
  /** The second end of a range; `value` is the first. */
  readonly upper?: string;
  /** The second number of a count of a total, or of how many a rank is. */
  readonly total?: string;
  readonly unit: string;
  readonly referencePeriod: Period;
  readonly asOf?: string;
  readonly cumulative: boolean;
  readonly obsStatus: ObsStatus;
  readonly bound?: Bound;
  readonly direction?: Direction;
  /** What a change or a ratio is measured from. */
  readonly basePeriod?: Base;
  /** The plan of a plan completion: a named plan or the indicator of a printed one. */
  readonly plan?: string;
  /** Indicators of the part and of the whole of a share. */
  readonly part?: string;
  readonly whole?: string;
  readonly numerator?: string;
  readonly denominator?: string;
  readonly priceBasis?: PriceBasis;
  readonly bare: boolean;
  /** The observation that prints the same figure elsewhere. */
  readonly sameAs?: string;
  /** The observation of an earlier report that this one replaces, or repeats: "2021-q1/grdp". */
  readonly revises?: string;
  readonly quotes?: string;
  readonly place: Place;
}
