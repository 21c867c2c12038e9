import type { Observation } from "../../model/observation.ts";
import { changeForm } from "../change-form.ts";
import { isOriginal, levelOf, sameTime, type Figures } from "../figures.ts";

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

/** A part and its total, both with a relative change since the same base. */
export interface Contribution {
  readonly part: ChangeOfLevel;
  readonly total: ChangeOfLevel;
}

/** Every part whose total changed since the same base at the same time. */
export const contributions = (figures: Figures): Contribution[] => {
  const changes = changesOfLevels(figures).filter(({ form }) => form === "relative");
  return changes.flatMap((part) => {
    const whole = figures.indicators.get(part.level.indicator)?.partOf[0];
    const total = changes.find(
      ({ level, change }) =>
        level.indicator === whole &&
        change.basePeriod === part.change.basePeriod &&
        sameTime(level, part.level),
    );
    return total ? [{ part, total }] : [];
  });
};
