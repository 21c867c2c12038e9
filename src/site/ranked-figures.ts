import type { Observation } from "../model/observation.ts";
import type { Edition } from "../report/edition.ts";

const RANK = { level: 0, "count-of-total": 1, "share-of-total": 2 } as const;

/** The figure that the page is about before what is said of it: of the report's own period, not a repetition. */
export const ranked = (edition: Edition, all: readonly Observation[]): Observation[] => {
  const rank = (one: Observation): number =>
    (one.sameAs ? 100 : 0) +
    (one.kind in RANK ? RANK[one.kind as keyof typeof RANK] * 10 : 30) +
    (one.referencePeriod === edition.report.referencePeriod ? 0 : 1);
  return all.toSorted((a, b) => rank(a) - rank(b));
};
