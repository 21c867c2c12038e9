import Fuse from "fuse.js/min-basic";

/** The words of the search that come nearest to a mistyped one. */
export type NearWords = (folded: string) => readonly { readonly word: string; readonly likeness: number }[];

/**
 * Fuse over the distinct words, and not over whole records: over records a query of seven words takes ten times as
 * long as a slow phone allows, and a word that is merely similar competes with one that is the same.
 */
export const nearWordsOf = (words: Iterable<string>): NearWords => {
  let fuse: Fuse<string> | undefined;
  const asked = new Map<string, ReturnType<NearWords>>();
  return (folded) => {
    const known = asked.get(folded);
    if (known) return known;
    fuse ??= new Fuse(
      [...words].filter((word) => word.length > 2 && !/\d/.test(word)),
      { ignoreLocation: true, threshold: 0.5 },
    );
    const found = fuse
      .search(folded, { limit: 60 })
      .map(({ item }) => ({ word: item, slips: slipsBetween(folded, item) }))
      .filter(({ slips }) => slips <= (folded.length < 5 ? 1 : 2))
      .map(({ word, slips }) => ({
        word,
        likeness: (1 - slips / folded.length) * (word.startsWith(folded.slice(0, 1)) ? 1 : 0.85),
      }))
      .toSorted((a, b) => b.likeness - a.likeness)
      .slice(0, 6);
    asked.set(folded, found);
    return found;
  };
};

/**
 * How many slips of the finger lie between two words: a letter too many, too few, wrong, or two that changed places
 * (optimal string alignment distance). Fuse counts a change of places, the commonest slip, as two.
 */
const slipsBetween = (a: string, b: string): number => {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(
        (rows[i - 1]?.[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (rows[i - 1]?.[j - 1] ?? 0) + same,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (rows[i - 2]?.[j - 2] ?? 0) + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
};
