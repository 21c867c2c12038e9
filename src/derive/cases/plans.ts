import type { Observation } from "../../model/observation.ts";
import { covers, type Period } from "../../model/period.ts";
import type { Edition } from "../../report/edition.ts";
import { PLANS } from "../../model/plans.ts";
import { isOriginal, levelOf, type Figures } from "../figures.ts";

/** A plan completion with its level and, where the report prints it, its plan. */
export interface CompletionOfPlan {
  readonly completion: Observation;
  readonly level: Observation | undefined;
  readonly plan: Observation | undefined;
  /** The plan is one for the whole year. */
  readonly annual: boolean;
}

const completionsOfPlans = (figures: Figures): CompletionOfPlan[] =>
  [...figures.observations.values()]
    .filter((one) => one.kind === "plan-completion" && isOriginal(one))
    .map((completion) => {
      const plan = [...figures.observations.values()].find(
        (one) =>
          one.kind === "level" &&
          one.indicator === completion.plan &&
          covers(one.referencePeriod, completion.referencePeriod),
      );
      const known = PLANS.find((one) => one === completion.plan);
      const annual = known ? known !== "target" : /^\d{4}$/.test(plan?.referencePeriod ?? "");
      return { completion, level: levelOf(figures, completion), plan, annual };
    });

/** A plan completion and the level that it speaks of; a level that is a pair states its own plan. */
export interface CompletedPlan extends CompletionOfPlan {
  readonly level: Observation;
}

export const completionsWithLevel = (figures: Figures): CompletedPlan[] =>
  completionsOfPlans(figures).flatMap((one) =>
    one.level && one.level.total === undefined ? [{ ...one, level: one.level }] : [],
  );

const QUARTERS = 4;

/** The share of its year that is over at the end of a quarter, in per cent; undefined for other periods. */
const yearElapsed = (period: Period): number | undefined => {
  const quarter = /^\d{4}-Q([1-4])$/.exec(period)?.[1];
  return quarter === undefined ? undefined : (Number(quarter) * 100) / QUARTERS;
};

/** Completions that the report itself calls low, which a `limit` in `relations.yaml` says. */
const calledLow = ({ relations, observations }: Edition): ReadonlySet<string> =>
  new Set(
    relations.flatMap((relation) => {
      const one = relation.kind === "limit" ? observations.get(relation.share) : undefined;
      return one?.kind === "plan-completion" ? [one.sameAs ?? one.id] : [];
    }),
  );

/**
 * The completion of a plan for a whole year, with the share of the year elapsed, in per cent: only of completions that the
 * report itself calls low, since most plans are not meant to be carried out evenly over the year.
 */
export const progressOfYear = (edition: Edition): { completion: Observation; elapsed: number }[] => {
  const low = calledLow(edition);
  return completionsOfPlans(edition).flatMap(({ completion, annual }) => {
    const elapsed = annual && low.has(completion.id) ? yearElapsed(completion.referencePeriod) : undefined;
    return elapsed === undefined ? [] : [{ completion, elapsed }];
  });
};

/** By id of a completion, or of a figure that repeats it: the share of the year elapsed, where `progressOfYear` has one. */
export const elapsedByCompletion = (edition: Edition): ReadonlyMap<string, number> => {
  const elapsed = new Map(progressOfYear(edition).map((one) => [one.completion.id, one.elapsed]));
  return new Map(
    [...edition.observations.values()].flatMap(({ id, sameAs }) => {
      const found = elapsed.get(sameAs ?? id);
      return found === undefined ? [] : [[id, found] as const];
    }),
  );
};
