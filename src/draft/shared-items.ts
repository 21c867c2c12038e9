/** How much of their items two lists share, from 0 to 1 (Dice), equal items counted one by one; NaN of two empty lists. */
export const sharedItems = (a: readonly string[], b: readonly string[]): number => {
  const left = [...b];
  const both = a.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * both.length) / (a.length + b.length);
};
