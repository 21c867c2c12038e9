import type { Edition } from "../report/edition.ts";

/** The topic of most indicators that the earlier reports print in a section. */
export const topicsOf = (earlier: readonly Edition[]): ((section: string) => string | undefined) => {
  const counts = new Map<string, Map<string, number>>();
  for (const { observations, indicators } of earlier)
    for (const { section, indicator } of observations.values()) {
      const topic = indicators.get(indicator)?.topic;
      if (!topic) continue;
      const own = counts.get(section) ?? new Map<string, number>();
      counts.set(section, own.set(topic, (own.get(topic) ?? 0) + 1));
    }
  return (section) => [...(counts.get(section) ?? [])].toSorted((a, b) => b[1] - a[1])[0]?.[0];
};
