/** The items with the others put between them at even distances, none of those first. */
export const amongCards = <T>(cards: readonly T[], others: readonly T[]): readonly T[] => {
  const gap = (cards.length + 1) / (others.length + 1);
  const placed = others.map((other, at) => ({ other, after: Math.max(1, Math.round(gap * (at + 1))) }));
  const all = cards.flatMap((card, at) => [
    card,
    ...placed.filter(({ after }) => after === at + 1).map(({ other }) => other),
  ]);
  return [...all, ...placed.filter(({ after }) => after > cards.length).map(({ other }) => other)];
};
