import { add, negate, overlaps, point, type Interval } from "../../quantity/interval.ts";
import type { LabelledRow } from "../chart-data.ts";
import { rangeOf } from "./words.ts";

/** Superlatives are of so many things at least. */
export const FEWEST_RANKED = 3;

/** The rows that may come first. */
export interface FirstPlace {
  readonly rows: readonly LabelledRow[];
  /** Do the printed numbers say that these rows, and no others, come first? */
  readonly isCertain: boolean;
}

/** Which of `rows` has the greatest of what is ranked: one, several with the same numbers, or several that rounding keeps apart. */
export const firstPlace = (
  rows: readonly LabelledRow[],
  ranked: (row: LabelledRow) => Interval,
): FirstPlace => {
  const ranges = rows.map((row) => ({ row, range: ranked(row) }));
  const [first] = ranges.toSorted((a, b) => b.range.low.cmp(a.range.low));
  if (!first) return { rows: [], isCertain: false };
  const { low, high } = first.range;
  const able = ranges.filter(({ range }) => range.high.gt(low) || range.low.eq(low));
  return {
    rows: able.map(({ row }) => row),
    isCertain: able.every(({ range }) => range.low.eq(low) && range.high.eq(high)),
  };
};

/** The same for the least. */
export const lastPlace = (rows: readonly LabelledRow[], ranked: (row: LabelledRow) => Interval): FirstPlace =>
  firstPlace(rows, (row) => negate(ranked(row)));

/** Do the rows together make up the whole that the chart shows, so that the largest of them is the largest there is? */
export const fillTheWhole = (rows: readonly LabelledRow[]): boolean => {
  const whole = rows.find((row) => row.whole);
  if (!whole) return false;
  const sum = rows.filter((row) => !row.whole).reduce((all, row) => add(all, rangeOf(row)), point(0));
  return overlaps(sum, rangeOf(whole));
};
