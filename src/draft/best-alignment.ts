import { itemAt } from "./item-at.ts";

/**
 * Positions of two sequences that belong together, in the order of both: the alignment whose gains are the greatest in
 * all. `gain`: how well two positions fit; nothing at 0 or below is taken.
 */
export const bestAlignment = (
  length: number,
  other: number,
  gain: (at: number, place: number) => number,
): [number, number][] => {
  const width = other + 1;
  const best = new Float64Array((length + 1) * width);
  const bestAt = (at: number, place: number): number => best[at * width + place] ?? 0;
  for (let at = length - 1; at >= 0; at -= 1)
    for (let place = other - 1; place >= 0; place -= 1)
      best[at * width + place] = Math.max(
        bestAt(at + 1, place),
        bestAt(at, place + 1),
        gain(at, place) + bestAt(at + 1, place + 1),
      );
  const pairs: [number, number][] = [];
  for (let [at, place] = [0, 0]; at < length && place < other;) {
    const both = gain(at, place);
    if (both > 0 && bestAt(at, place) === both + bestAt(at + 1, place + 1)) {
      pairs.push([at, place]);
      [at, place] = [at + 1, place + 1];
    } else if (bestAt(at, place) === bestAt(at + 1, place)) at += 1;
    else place += 1;
  }
  return pairs;
};

/** Entries of two lists that belong together by their best alignment; `gain`: how well two entries fit. */
export const alignedEntries = <T, U>(
  ones: readonly T[],
  others: readonly U[],
  gain: (one: T, other: U) => number,
): [T, U][] =>
  bestAlignment(ones.length, others.length, (at, place) => gain(itemAt(ones, at), itemAt(others, place))).map(
    ([at, place]) => [itemAt(ones, at), itemAt(others, place)],
  );
