import { scale } from "../../quantity/interval.ts";
import { PERCENTAGE_POINT } from "../change-form.ts";
import { sameTime } from "../figures.ts";
import { contributionToChange } from "../formulas/contribution-to-change.ts";
import { reading } from "../reading.ts";
import { changesOfLevels, type ChangeOfLevel } from "./changes.ts";
import type { Deriver } from "./method.ts";

/** What each part contributes to the change of its total, in percentage points. */
export const contributionsToChange: Deriver = (edition) => {
  const changes = changesOfLevels(edition).filter(({ form }) => form === "relative");
  const moving = ({ level, change }: ChangeOfLevel) => ({
    level: reading(edition, level),
    change: reading(edition, change),
  });
  return changes.flatMap((part) => {
    const whole = edition.indicators.get(part.level.indicator)?.partOf;
    const total = changes.find(
      ({ level, change }) =>
        level.indicator === whole &&
        change.basePeriod === part.change.basePeriod &&
        sameTime(level, part.level),
    );
    if (!total) return [];
    return [
      {
        id: `${part.level.indicator}-contribution`,
        method: "contribution-to-change",
        indicator: part.level.indicator,
        inputs: [part.level, part.change, total.level, total.change],
        formula: {
          key: `contribution-${part.change.direction ?? "increase"}-${total.change.direction ?? "increase"}`,
          operands: [
            { role: "part", id: part.level.id, operand: "value" },
            { role: "partChange", id: part.change.id, operand: "value" },
            { role: "total", id: total.level.id, operand: "value" },
            { role: "totalChange", id: total.change.id, operand: "value" },
          ],
        },
        unit: PERCENTAGE_POINT,
        ...(part.change.basePeriod ? { basePeriod: part.change.basePeriod } : {}),
        interval: () => scale(contributionToChange(moving(part), moving(total)), 100),
      },
    ];
  });
};
