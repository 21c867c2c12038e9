import { basePeriodOf, timeOfBase, type Base } from "../../model/base.ts";
import type { Observation } from "../../model/observation.ts";
import type { DerivationInput, FormulaKey } from "../derived-figure.ts";
import { isOriginal, levelOf } from "../figures.ts";
import { termInterval } from "../terms.ts";
import { changesOfLevels } from "./changes.ts";
import type { Deriver } from "./method.ts";

/** The level of the base period, from a level and its change, or its ratio to the base; where the report does not print it. */
export const baseLevels: Deriver = (edition) => {
  const printedAt = (indicator: string, period: string): boolean =>
    [...edition.observations.values()].some(
      (one) =>
        one.kind === "level" && one.indicator === indicator && (one.asOf ?? one.referencePeriod) === period,
    );
  const draft = (one: Observation, level: Observation, base: Base, key: FormulaKey): DerivationInput[] => {
    const period = basePeriodOf(base, level);
    if (period === undefined || printedAt(level.indicator, period)) return [];
    return [
      {
        id: `${level.indicator}-base-level`,
        method: "base-level",
        indicator: level.indicator,
        inputs: [level, one],
        formula: {
          key,
          operands: [
            { role: "level", id: level.id, operand: "value" },
            { role: "change", id: one.id, operand: "value" },
          ],
        },
        unit: level.unit,
        ...timeOfBase(period, level.referencePeriod),
        basePeriod: base,
        interval: () => termInterval(edition, `${one.id}.base`),
      },
    ];
  };
  const changed = changesOfLevels(edition).flatMap(({ change, level, form }) => {
    const direction = change.direction ?? "increase";
    if (!change.basePeriod || form === "unclear") return [];
    return draft(
      change,
      level,
      change.basePeriod,
      form === "relative" ? `base-level-${direction}` : `base-level-amount-${direction}`,
    );
  });
  const ratios = [...edition.observations.values()].filter(isOriginal).flatMap((one) => {
    const level = one.kind === "ratio" && one.basePeriod ? levelOf(edition, one) : undefined;
    return level && one.basePeriod ? draft(one, level, one.basePeriod, "base-level-ratio") : [];
  });
  return [...changed, ...ratios];
};
