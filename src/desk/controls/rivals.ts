import type { Observation } from "../../model/observation.ts";
import type { Edition } from "../../report/edition.ts";
import { observationName } from "../../wording/observation-text.ts";

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);

/** The share of words that two texts have in common, 0 to 1 (Dice's coefficient). */
export const likeness = (first: string, second: string): number => {
  const [a, b] = [wordsOf(first), wordsOf(second)];
  const common = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
};

/**
 * The figures of an earlier report that a person could take `one` for: of another indicator, of the same kind and unit,
 * those with the likest names first.
 */
export const rivalsOf = (edition: Edition, one: Observation, before: Edition): readonly Observation[] => {
  const name = observationName(edition, one, edition.official);
  return [...before.observations.values()]
    .filter(
      ({ indicator, kind, unit }) => indicator !== one.indicator && kind === one.kind && unit === one.unit,
    )
    .map((rival) => ({ rival, like: likeness(name, observationName(before, rival, before.official)) }))
    .toSorted((a, b) => b.like - a.like || (a.rival.id < b.rival.id ? -1 : 1))
    .map(({ rival }) => rival);
};
