import type { Observation } from "../../model/observation.ts";
import { dimensionOf, isOriginal, levelAt, levelOf, type Figures } from "../figures.ts";

const originals = (figures: Figures): Observation[] => [...figures.observations.values()].filter(isOriginal);

/** A part and its total, both printed as levels of one dimension, whose share is not printed. */
export const unprintedShares = (figures: Figures): { part: Observation; total: Observation }[] =>
  originals(figures).flatMap((part) => {
    const whole = figures.indicators.get(part.indicator)?.partOf[0];
    const total = whole !== undefined && part.kind === "level" ? levelAt(figures, whole, part) : undefined;
    const isPrinted = [...figures.observations.values()].some(
      (one) => one.kind === "share-of-total" && one.part === part.indicator && one.whole === whole,
    );
    return total && !isPrinted && dimensionOf(figures, part) === dimensionOf(figures, total)
      ? [{ part, total }]
      : [];
  });

/** A pair such as "15/29" whose share is not printed. */
export const pairsWithoutShare = (figures: Figures): Observation[] => {
  const printed = new Set(
    [...figures.observations.values()].flatMap(({ kind, indicator, part }) =>
      kind === "share-of-total" || kind === "plan-completion" ? [part ?? indicator] : [],
    ),
  );
  return originals(figures).filter((one) => one.kind === "count-of-total" && !printed.has(one.indicator));
};

/** A share and the level of its part, whose total is not printed. */
export const unprintedTotals = (
  figures: Figures,
): { part: Observation; share: Observation; whole: string }[] =>
  originals(figures).flatMap((share) => {
    const { kind, whole } = share;
    if (kind !== "share-of-total" || whole === undefined || levelAt(figures, whole, share)) return [];
    const part = levelOf(figures, share);
    return part && part.total === undefined ? [{ part, share, whole }] : [];
  });
