import type { Observation } from "../model/observation.ts";
import { dimensionOf, type Figures } from "./figures.ts";

/** Units by which derived proportions and their differences are given; `content/units.yaml` defines both. */
export const PERCENT = "percent";
export const PERCENTAGE_POINT = "percentage-point";

const PROPORTION = "proportion";
const POINTS = "percentage-point";

/**
 * How a change is to be read against its level: relative to it ("tăng 3,24%"), in percentage points of a rate, or
 * as an amount of the same thing ("giảm 3.066 hộ"). A change of a rate that is printed in percent is unclear:
 * it can be meant as either.
 */
export const changeForm = (
  figures: Figures,
  change: Observation,
  level: Observation,
): "relative" | "points" | "amount" | "unclear" => {
  const [of, by] = [dimensionOf(figures, level), dimensionOf(figures, change)];
  if (by === POINTS) return "points";
  if (by === PROPORTION) return of === PROPORTION ? "unclear" : "relative";
  return "amount";
};
