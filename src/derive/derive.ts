import type { Edition } from "../report/edition.ts";
import { derivedFigure, type DerivedFigure } from "./derived-figure.ts";
import { DERIVERS } from "./methods.ts";

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
