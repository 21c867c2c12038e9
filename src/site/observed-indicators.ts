import type { Edition, Indicator } from "../report/edition.ts";

const known = new WeakMap<readonly Edition[], readonly Indicator[]>();

/** Indicators that some report says something about, by id; worked out once for the same list of reports. */
export const observedIndicators = (all: readonly Edition[]): readonly Indicator[] =>
  known.getOrInsertComputed(all, indicatorsIn);

const indicatorsIn = (all: readonly Edition[]): readonly Indicator[] => {
  const observed = new Map<string, Indicator>();
  for (const { observations, indicators } of all)
    for (const { indicator } of observations.values()) {
      const one = indicators.get(indicator);
      if (one) observed.set(indicator, one);
    }
  return [...observed.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
};
