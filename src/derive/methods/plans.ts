import type { Observation } from "../../model/observation.ts";
import { covers } from "../../model/period.ts";
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

export const completionsOfPlans = (figures: Figures): CompletionOfPlan[] =>
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
