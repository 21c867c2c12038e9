/** What several reports have, the nearest first: of what has one key, that of the nearest report alone. */
export const nearestOfEach = <T>(reports: readonly (readonly T[])[], keyOf: (one: T) => string): T[] => {
  const seen = new Set<string>();
  return reports.flatMap((own) => {
    const fresh = own.filter((one) => !seen.has(keyOf(one)));
    for (const one of fresh) seen.add(keyOf(one));
    return fresh;
  });
};
