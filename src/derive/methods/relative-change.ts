import { PERCENT } from "../change-form.ts";
import { relativeChange } from "../formulas/relative-change.ts";
import { reading } from "../reading.ts";
import { changesOfLevels } from "./changes.ts";
import type { Deriver } from "./method.ts";

/** The relative change, from the level and the amount by which it changed. */
export const relativeChanges: Deriver = (edition) =>
  changesOfLevels(edition)
    .filter(({ form }) => form === "amount")
    .map(({ change, level }) => ({
      id: `${level.indicator}-relative-change`,
      method: "relative-change",
      indicator: level.indicator,
      inputs: [level, change],
      formula: {
        key: `relative-change-${change.direction ?? "increase"}`,
        operands: [
          { role: "level", id: level.id, operand: "value" },
          { role: "change", id: change.id, operand: "value" },
        ],
      },
      unit: PERCENT,
      ...(change.basePeriod ? { basePeriod: change.basePeriod } : {}),
      interval: () => relativeChange(reading(edition, level), reading(edition, change)),
    }));
