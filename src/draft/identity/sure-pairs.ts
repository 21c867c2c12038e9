type Pair = readonly [one: number, other: number];
type Scores = readonly (readonly number[])[];

/** Two places fit equally well when their scores differ by no more. */
const EQUAL = 0.05;

/** The scores of the pairs that are no worse than what both figures could be paired with: two clauses may change places. */
export const withoutWorse = (scores: Scores): number[][] =>
  scores.map((row, one) =>
    row.map((score, other) => (Math.min(...bestBeside(scores, one, other)) > score + EQUAL ? 0 : score)),
  );

/** The best score of each of two figures with another one. */
const bestBeside = (scores: Scores, one: number, other: number): [row: number, column: number] => [
  Math.max(0, ...(scores[one] ?? []).filter((_, j) => j !== other)),
  Math.max(0, ...scores.map((row, i) => (i === one ? 0 : (row[other] ?? 0)))),
];

const bestOfBoth = (...pair: Parameters<typeof bestBeside>): number => Math.max(...bestBeside(...pair));

/**
 * The pairs of figures that nothing else could be: of a figure whose words fit several of the other sentence, as
 * "sản lượng" does when two crops are listed, the one that stands behind the counterpart of its neighbour. Where no
 * neighbour tells, none is. `least`: the score from which on two figures may be the same.
 */
export const surePairs = (pairs: readonly Pair[], scores: Scores, least: number): Pair[] => {
  const score = (one: number, other: number): number => scores[one]?.[other] ?? 0;
  const others = scores[0]?.length ?? 0;
  const fitsAnother = ([one, other]: Pair): boolean =>
    bestOfBoth(scores, one, other) >= Math.max(least, score(one, other) - EQUAL);
  const isComplete = scores.length === others;
  const sure = new Map<number, number>(pairs.filter((pair) => !fitsAnother(pair)));
  const taken = new Set(sure.values());
  for (let one = 0; one < scores.length; one += 1) {
    const before = one === 0 && isComplete ? -1 : sure.get(one - 1);
    const other = before === undefined ? -1 : before + 1;
    if (sure.has(one) || other < 0 || taken.has(other) || score(one, other) < least) continue;
    // One of the two fits another figure better.
    if (bestOfBoth(scores, one, other) > score(one, other) + EQUAL) continue;
    sure.set(one, other);
    taken.add(other);
  }
  return [...sure];
};
