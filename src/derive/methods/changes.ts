import type { Observation } from "../../model/observation.ts";
import { changeForm } from "../change-form.ts";
import { isOriginal, levelOf, type Figures } from "../figures.ts";

/** A change with the level that it speaks of and the way in which it is to be read. */
export interface ChangeOfLevel {
  readonly change: Observation;
  readonly level: Observation;
  readonly form: ReturnType<typeof changeForm>;
}

/** Every change whose level is printed. */
export const changesOfLevels = (figures: Figures): ChangeOfLevel[] =>
  [...figures.observations.values()].filter(isOriginal).flatMap((change) => {
    const level = change.kind === "change" ? levelOf(figures, change) : undefined;
    return level ? [{ change, level, form: changeForm(figures, change, level) }] : [];
  });
