import { basePeriodOf, type Base } from "../../model/base.ts";
import type { Observation } from "../../model/observation.ts";
import type { Period } from "../../model/period.ts";
import type { FormulaKey } from "../derived-figure.ts";
import { isOriginal, levelOf, type Figures } from "../figures.ts";
import { changesOfLevels } from "./changes.ts";

/** A level and its change, or its ratio to the base, whose base period's level the report does not print. */
export interface UnprintedBase {
  readonly level: Observation;
  readonly change: Observation;
  readonly base: Base;
  readonly period: Period;
  readonly key: FormulaKey;
}

/** Every base level that is implied and not printed. A change that can be read in two ways implies none. */
export const unprintedBases = (figures: Figures): UnprintedBase[] => {
  const all = [...figures.observations.values()];
  const isPrinted = (indicator: string, period: Period): boolean =>
    all.some(
      (one) =>
        one.kind === "level" && one.indicator === indicator && (one.asOf ?? one.referencePeriod) === period,
    );
  const found = (change: Observation, level: Observation, key: FormulaKey): UnprintedBase[] => {
    const base = change.basePeriod;
    const period = base && basePeriodOf(base, level);
    return base === undefined || period === undefined || isPrinted(level.indicator, period)
      ? []
      : [{ level, change, base, period, key }];
  };
  const changes = changesOfLevels(figures).flatMap(({ change, level, form }) => {
    const direction = change.direction ?? "increase";
    if (form === "unclear") return [];
    return found(
      change,
      level,
      form === "relative" ? `base-level-${direction}` : `base-level-amount-${direction}`,
    );
  });
  const ratios = all.filter(isOriginal).flatMap((one) => {
    const level = one.kind === "ratio" && one.basePeriod ? levelOf(figures, one) : undefined;
    return level ? found(one, level, "base-level-ratio") : [];
  });
  return [...changes, ...ratios];
};
