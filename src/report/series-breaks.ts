import { comparePeriods, type Period } from "../model/period.ts";

interface SeriesBreak {
  readonly at: Period;
}

/** The breaks of a series with more of them, in the order of their periods; of one period the added one counts. */
export const withBreaks = <T extends SeriesBreak>(known: readonly T[] = [], added: readonly T[]): T[] =>
  [...known.filter(({ at }) => !added.some((one) => one.at === at)), ...added].toSorted((a, b) =>
    comparePeriods(a.at, b.at),
  );
