import Fuse from "fuse.js/min-basic";

/** The folded words of the search that come nearest to a mistyped word without its marks. */
export type NearWords = (bare: string) => readonly { readonly word: string; readonly likeness: number }[];

/** A short word with two typing errors could be any other. */
const slipsIn = (length: number): number => (length < 5 ? 1 : 2);

/**
 * `words` are spellings without marks, and what each folds to.
 * Fuse over the distinct words, and not over whole records: over records a query of seven words takes ten times as
 * long as a slow phone allows, and a word that is merely similar competes with one that is the same.
 */
export const nearWordsOf = (words: ReadonlyMap<string, string>): NearWords => {
  const fuses = new Map<number, Fuse<string>>();
  const ofLength = (length: number): Fuse<string> => {
    const known = fuses.get(length);
    if (known) return known;
    const fit = [...words.keys()].filter(
      (word) => word.length > 2 && Math.abs(word.length - length) <= slipsIn(length) && !/\d/.test(word),
    );
    const made = new Fuse(fit, { ignoreLocation: true, threshold: 0.5 });
    fuses.set(length, made);
    return made;
  };
  const asked = new Map<string, ReturnType<NearWords>>();
  return (bare) => {
    const known = asked.get(bare);
    if (known) return known;
    const likeness = new Map<string, number>();
    for (const { item } of ofLength(bare.length).search(bare, { limit: 60 })) {
      const edits = editDistance(bare, item);
      if (edits > slipsIn(bare.length)) continue;
      const alike = (1 - edits / bare.length) * (item.startsWith(bare.slice(0, 1)) ? 1 : 0.85);
      const word = words.get(item) ?? item;
      likeness.set(word, Math.max(alike, likeness.get(word) ?? 0));
    }
    const found = [...likeness]
      .map(([word, alike]) => ({ word, likeness: alike }))
      .toSorted((a, b) => b.likeness - a.likeness)
      .slice(0, 6);
    asked.set(bare, found);
    return found;
  };
};

/**
 * How many typing errors lie between two words: a letter too many, too few, wrong, or two that changed places
 * (optimal string alignment distance). Fuse counts a change of places, the commonest typing error, as two.
 */
const editDistance = (a: string, b: string): number => {
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
