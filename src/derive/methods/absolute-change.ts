import { absoluteChange } from "../formulas/absolute-change.ts";
import { reading } from "../reading.ts";
import { changesOfLevels } from "./changes.ts";
import type { Deriver } from "./method.ts";

/** The amount of a change, from the level and the relative change. */
export const absoluteChanges: Deriver = (edition) =>
  changesOfLevels(edition)
    .filter(({ form }) => form === "relative")
    .map(({ change, level }) => ({
      id: `${level.indicator}-absolute-change`,
      method: "absolute-change",
      indicator: level.indicator,
      inputs: [level, change],
      formula: {
        key: `absolute-change-${change.direction ?? "increase"}`,
        operands: [
          { role: "level", id: level.id, operand: "value" },
          { role: "change", id: change.id, operand: "value" },
        ],
      },
      unit: level.unit,
      ...(change.basePeriod ? { basePeriod: change.basePeriod } : {}),
      interval: () => absoluteChange(reading(edition, level), reading(edition, change)),
    }));
