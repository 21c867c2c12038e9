import type { Observation } from "../model/observation.ts";
import type { Edition } from "../report/edition.ts";

/** What statistics needs to know of a report. */
export type Figures = Pick<Edition, "observations" | "units" | "indicators">;

/** A figure that only repeats another one adds nothing to what can be derived or compared. */
export const isOriginal = (one: Observation): boolean => one.sameAs === undefined;

/** Do both speak of the same time? A day that only one of them names is taken for granted in the other. */
export const sameTime = (a: Observation, b: Observation): boolean =>
  a.referencePeriod === b.referencePeriod &&
  (a.asOf === undefined || b.asOf === undefined || a.asOf === b.asOf);

/** The first printed level of `indicator` at the time of `like`: an amount, a count or the first number of a pair. */
export const levelAt = (
  { observations }: Figures,
  indicator: string,
  like: Observation,
): Observation | undefined =>
  observations
    .values()
    .find(
      (one) =>
        one.indicator === indicator &&
        (one.kind === "level" || one.kind === "count-of-total") &&
        isOriginal(one) &&
        sameTime(one, like),
    );

/**
 * The level that a share, a change, a ratio to a base or a plan completion speaks of. The level of a rate, such as
 * the poverty rate, is itself printed as a share.
 */
export const levelOf = (figures: Figures, one: Observation): Observation | undefined => {
  const level = levelAt(figures, one.part ?? one.indicator, one);
  if (level || one.kind !== "change") return level;
  return figures.observations
    .values()
    .find((other) => other.kind === "share-of-total" && other.id === one.indicator && sameTime(other, one));
};

export const dimensionOf = ({ units }: Figures, one: Observation): string | undefined =>
  units[one.unit]?.dimension;
