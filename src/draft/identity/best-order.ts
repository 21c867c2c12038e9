import { itemAt } from "../item-at.ts";

/** The pairs of the best alignment that keeps the order of both sentences, each of them at least so much alike. */
export const inOrder = (scores: readonly (readonly number[])[], least: number): [number, number][] => {
  const [rows, columns] = [scores.length, scores[0]?.length ?? 0];
  const best = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const gain = (i: number, j: number): number => {
    const value = scores[i]?.[j] ?? 0;
    return value >= least ? value : -1;
  };
  for (let i = rows - 1; i >= 0; i -= 1)
    for (let j = columns - 1; j >= 0; j -= 1)
      itemAt(best, i)[j] = Math.max(at(i + 1, j), at(i, j + 1), gain(i, j) + at(i + 1, j + 1));
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < rows && j < columns) {
    if (gain(i, j) > 0 && at(i, j) === gain(i, j) + at(i + 1, j + 1)) pairs.push([i++, j++]);
    else if (at(i, j) === at(i + 1, j)) i += 1;
    else j += 1;
  }
  return pairs;
};
