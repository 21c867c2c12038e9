import type { Edition, Indicator } from "../report/edition.ts";

/** Indicators that some report says something about, by id. */
export const observedIndicators = (all: readonly Edition[]): Indicator[] => {
  const observed = new Map<string, Indicator>();
  for (const { observations, indicators } of all)
    for (const { indicator } of observations.values()) {
      const one = indicators.get(indicator);
      if (one) observed.set(indicator, one);
    }
  return [...observed.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
};
