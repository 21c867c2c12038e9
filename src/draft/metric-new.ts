import type { Period } from "../model/period.ts";
import type { Metric } from "../model/schema.ts";
import type { Candidate } from "./candidates.ts";
import type { Typed } from "./typing.ts";

/** Ids that a new figure needs: its own, and of what it is about. */
export interface NewIds {
  readonly id: string;
  /** The indicator that a change, a completion or a ratio to another time is about. */
  readonly of: string;
  /** The indicator that a share is a part of. */
  readonly whole: string;
}

/** The metric of a figure without counterpart, by the grammar of its sentence. */
export const newMetric = (
  candidate: Candidate,
  typed: Typed,
  unit: string,
  { id, of, whole }: NewIds,
  period?: Period,
): Metric => {
  const { value } = candidate;
  const own = ((): Record<string, unknown> => {
    switch (typed.kind) {
      case "change":
        return {
          of,
          base: typed.base ?? "same-period-last-year",
          direction: typed.direction ?? "increase",
          value,
        };
      case "plan-completion":
        return { of, plan: typed.plan ?? "annual-plan", value };
      case "share-of-total":
        return { total: whole, value };
      case "count-of-total":
        return { value, total: candidate.total };
      case "ratio":
        return { ...(typed.base ? { of, base: typed.base } : {}), value };
      case "rank":
        return { value, ...(candidate.total === undefined ? {} : { total: candidate.total }) };
      case "level":
        return { value };
    }
  })();
  return {
    id,
    kind: typed.kind,
    ...own,
    ...(candidate.upper === undefined ? {} : { upper: candidate.upper }),
    unit,
    ...(period === undefined ? {} : { period }),
    ...(typed.cumulative && typed.kind === "level" ? { cumulative: true } : {}),
    ...(typed.estimated ? { status: "E" } : {}),
    ...(typed.bound ? { bound: typed.bound } : {}),
    ...(candidate.units.length && !candidate.spelled ? {} : { bare: true }),
  } as Metric;
};
