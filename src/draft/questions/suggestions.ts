import type { Metric } from "../../model/schema.ts";
import type { Edition } from "../../report/edition.ts";
import type { BoundFigure } from "../bound.ts";
import { titleLikeness } from "../outline-memory.ts";

/** How many indicators are offered for a figure. */
const MOST = 3;
/** Names are worth offering from here on. */
const ALIKE = 0.35;

/**
 * Metrics of the previous report that a new figure might be: of the same kind and dimension, not printed yet, with names
 * that share words with its clause.
 */
export const suggestions = (
  { metric, sentence }: BoundFigure,
  name: string,
  known: readonly Metric[],
  printed: ReadonlySet<string>,
  previous: Edition | undefined,
): { readonly metric: string; readonly name: Readonly<Record<string, string>> }[] => {
  if (!previous) return [];
  const dimension = (unit: string): string => previous.units[unit]?.dimension ?? unit;
  return known
    .filter(
      (one) =>
        one.kind === metric.kind && !printed.has(one.id) && dimension(one.unit) === dimension(metric.unit),
    )
    .flatMap((one) => {
      const indicator = previous.indicators.get(one.of ?? one.id);
      if (!indicator) return [];
      const title = indicator.name[previous.official] ?? "";
      const likeness = Math.max(titleLikeness(title, name), titleLikeness(title, sentence));
      return likeness >= ALIKE ? [{ metric: one.id, name: indicator.name, likeness }] : [];
    })
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, MOST)
    .map(({ metric: id, name: own }) => ({ metric: id, name: own }));
};
