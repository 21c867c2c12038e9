import { itemAt } from "./item-at.ts";

/**
 * Positions of two sequences that belong together, in the order of both: the alignment whose gains are the greatest in
 * all. `gain`: how well two positions fit; nothing at 0 or below is taken.
 */
export const bestAlignment = (
  length: number,
  other: number,
  gain: (at: number, place: number) => number,
): [number, number][] => alignedRuns(length, other, 1, gain).map(([at, place]) => [at, place]);

/** The same, where a position may belong to up to `most` positions of the other sequence that stand side by side. */
export const alignedRuns = (
  length: number,
  other: number,
  most: number,
  gain: (at: number, place: number, run: number) => number,
): [at: number, place: number, run: number][] => {
  const width = other + 1;
  const best = new Float64Array((length + 1) * width);
  const bestAt = (at: number, place: number): number => best[at * width + place] ?? 0;
  const taken = new Uint8Array((length + 1) * width);
  for (let at = length - 1; at >= 0; at -= 1)
    for (let place = other - 1; place >= 0; place -= 1) {
      let reached = Math.max(bestAt(at + 1, place), bestAt(at, place + 1));
      for (let run = 1; run <= Math.min(most, other - place); run += 1) {
        const own = gain(at, place, run);
        if (own <= 0 || own + bestAt(at + 1, place + run) < reached) continue;
        reached = own + bestAt(at + 1, place + run);
        taken[at * width + place] = run;
      }
      best[at * width + place] = reached;
    }
  const pairs: [number, number, number][] = [];
  for (let [at, place] = [0, 0]; at < length && place < other;) {
    const run = taken[at * width + place] ?? 0;
    if (run > 0) {
      pairs.push([at, place, run]);
      [at, place] = [at + 1, place + run];
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
