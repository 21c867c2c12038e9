import type { Relation } from "../../model/relation.ts";
import type { Figures } from "../../derive/figures.ts";
import { changes } from "./implied/changes.ts";
import { decreases } from "./implied/decreases.ts";
import { pairs } from "./implied/pairs.ts";
import { parts } from "./implied/parts.ts";
import { planCompletions } from "./implied/plan-completions.ts";
import { restated } from "./implied/restated.ts";
import { shares } from "./implied/shares.ts";
import { totals } from "./implied/totals.ts";
import { wholeNumbers } from "./implied/whole-numbers.ts";
import { wholes } from "./implied/wholes.ts";

/** The relations that the metrics alone imply, given those that `relations.yaml` states. */
export const impliedRelations = (figures: Figures, stated: readonly Relation[]): Relation[] => [
  ...restated(figures),
  ...changes(figures),
  ...decreases(figures),
  ...planCompletions(figures),
  ...shares(figures),
  ...wholes(figures),
  ...pairs(figures),
  ...parts(figures, stated),
  ...totals(figures, stated),
  ...wholeNumbers(figures),
];
