/** The place of an item in one list, and of the same item in the other. */
export type CommonPlace = readonly [first: number, second: number];

/**
 * The places of the items that both lists have in the same order (longest common subsequence). Where several are as
 * long, items of the first list are passed over before those of the second.
 */
export const commonSequence = (
  first: readonly string[],
  second: readonly string[],
): readonly CommonPlace[] => {
  const width = second.length + 1;
  const lengths = new Uint32Array((first.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = first.length - 1; i >= 0; i -= 1)
    for (let j = second.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        first[i] === second[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const common: CommonPlace[] = [];
  let [i, j] = [0, 0];
  while (i < first.length && j < second.length)
    if (first[i] === second[j]) common.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  return common;
};
