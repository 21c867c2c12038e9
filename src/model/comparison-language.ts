import type { NamedBase } from "./base.ts";

/** One way of naming what a figure is compared with, as a pattern that stands directly behind a word of comparison. */
export interface ComparedThing {
  /**
   * A regular expression's source. Named groups say a time: `day`, `month`, `monthName`, `quarter`, `half`, `months`
   * (so many from January on), `year`, `to` (the last year of a span), `sameYear` (the same period of that year),
   * `lastYear` (a word for it), `ends` (the last day of the time), `begins` (its first day), `previousMonth`
   * and `previousQuarter` (words for them), `secondHalf`.
   */
  readonly pattern: string;
  /** The named bases that the words carry, where they say no time. */
  readonly bases?: readonly NamedBase[];
}

/** How a language says what a figure is compared with. */
export interface ComparisonLanguage {
  /** Words of comparison, as patterns; what is compared with follows them. */
  readonly markers: readonly string[];
  /** Words that compare only where one of `things` follows: "over" of "over the same period". */
  readonly weakMarkers: readonly string[];
  /** Whole phrases that compare without such a word: "year on year". */
  readonly phrases: readonly ComparedThing[];
  /** What can follow a word of comparison, in the order in which it is tried. */
  readonly things: readonly ComparedThing[];
  /** The names of months, of quarters and of small numbers: the first of each says 1. */
  readonly months: readonly string[];
  readonly quarters: readonly string[];
  readonly counts: readonly string[];
}
