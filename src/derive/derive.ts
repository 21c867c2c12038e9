import type { Edition } from "../report/edition.ts";
import { derivedFigure, type DerivedFigure } from "./derived-figure.ts";
import { absoluteChanges } from "./methods/absolute-change.ts";
import { baseLevels } from "./methods/base-level.ts";
import { contributionsToChange } from "./methods/contribution-to-change.ts";
import { declared } from "./methods/declared.ts";
import { impliedPlans } from "./methods/implied-plan.ts";
import { impliedTotals } from "./methods/implied-total.ts";
import type { Deriver } from "./methods/method.ts";
import { pairShares } from "./methods/pair-share.ts";
import { planRemainders } from "./methods/plan-remainder.ts";
import { progressGaps } from "./methods/progress-gap.ts";
import { relativeChanges } from "./methods/relative-change.ts";
import { sharesOfTotals } from "./methods/share-of-total.ts";

const DERIVERS: readonly Deriver[] = [
  baseLevels,
  absoluteChanges,
  relativeChanges,
  sharesOfTotals,
  contributionsToChange,
  impliedPlans,
  planRemainders,
  progressGaps,
  pairShares,
  impliedTotals,
  declared,
];

const made = new WeakMap<Edition, ReadonlyMap<string, DerivedFigure>>();

/**
 * Every figure that follows from the printed ones and is known well enough to be shown, by id. Where an
 * indicator changed against two bases, the ids of the later ones end in the base; an id that a metric has ends in "derived".
 * Worked out once an edition.
 */
export const derive = (edition: Edition): ReadonlyMap<string, DerivedFigure> => {
  const known = made.get(edition);
  if (known) return known;
  const derived = new Map<string, DerivedFigure>();
  for (const draft of DERIVERS.flatMap((deriver) => deriver(edition))) {
    const one = derivedFigure(edition, draft);
    if (!one) continue;
    const own = edition.observations.has(one.id) ? `${one.id}-derived` : one.id;
    const id =
      derived.has(own) && one.basePeriod
        ? `${own}-${one.basePeriod.toLowerCase().replaceAll("/", "-")}`
        : own;
    derived.set(id, { ...one, id });
  }
  made.set(edition, derived);
  return derived;
};
