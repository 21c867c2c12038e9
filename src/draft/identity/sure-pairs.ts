type Pair = readonly [one: number, other: number];

/** Two places fit equally well when their scores differ by no more. */
const EQUAL = 0.05;

/**
 * The pairs of figures that nothing else could be: of a figure whose words fit several of the other sentence, as
 * "sản lượng" does when two crops are listed, the one that stands behind the counterpart of its neighbour. Where no
 * neighbour tells, none is. `least`: the score from which on two figures may be the same.
 */
export const surePairs = (
  pairs: readonly Pair[],
  scores: readonly (readonly number[])[],
  least: number,
): Pair[] => {
  const score = (one: number, other: number): number => scores[one]?.[other] ?? 0;
  const others = scores[0]?.length ?? 0;
  const fitsAnother = ([one, other]: Pair): boolean => {
    const limit = score(one, other) - EQUAL;
    const isRival = (i: number, j: number): boolean => score(i, j) >= Math.max(least, limit);
    return (
      scores.some((_, i) => i !== one && isRival(i, other)) ||
      Array.from({ length: others }, (_, j) => j).some((j) => j !== other && isRival(one, j))
    );
  };
  const isComplete = scores.length === others;
  const sure = new Map<number, number>(pairs.filter((pair) => !fitsAnother(pair)));
  const taken = new Set(sure.values());
  for (let one = 0; one < scores.length; one += 1) {
    const before = one === 0 && isComplete ? -1 : sure.get(one - 1);
    const other = before === undefined ? -1 : before + 1;
    if (sure.has(one) || other < 0 || taken.has(other) || score(one, other) < least) continue;
    sure.set(one, other);
    taken.add(other);
  }
  return [...sure];
};
