import Fuse from "fuse.js/min-basic";

/** A folded word that a mistyped one may stand for. */
export interface NearWord {
  readonly word: string;
  /** How it is written, without marks, where it comes nearest: "vaccine" for the folded "vaccin". */
  readonly spelling: string;
  /** How many typing errors lie between them. */
  readonly edits: number;
  /** From 0 to 1, 1 when they are the same. */
  readonly likeness: number;
}

/** The folded words of the search that come nearest to a word without its marks, the nearest first. */
export type NearWords = (bare: string) => readonly NearWord[];
/** Makes them of spellings without marks, and what each folds to, when the first are asked for. */
export type NearWordsOf = (words: () => ReadonlyMap<string, string>) => NearWords;

/** From so many letters on, two errors may lie in a word; a shorter one would be any other. */
const LONG = 8;
const mostEdits = (length: number): number => (length < LONG ? 1 : 2);
const MOST = 40;

/**
 * Fuse over the distinct words, and not over whole records: over records a query of seven words takes ten times as
 * long as a slow phone allows, and a word that is merely similar competes with one that is the same. Its score decides
 * between words with as many errors.
 */
export const nearWordsOf: NearWordsOf = (words) => {
  const fuses = new Map<number, Fuse<string>>();
  const ofLength = (length: number): Fuse<string> => {
    const known = fuses.get(length);
    if (known) return known;
    const most = mostEdits(length);
    const fit = [...words().keys()].filter(
      (word) => word.length > 1 && Math.abs(word.length - length) <= most && !/\d/.test(word),
    );
    const made = new Fuse(fit, { ignoreLocation: true, threshold: 0.6, includeScore: true });
    fuses.set(length, made);
    return made;
  };
  const asked = new Map<string, readonly NearWord[]>();
  return (bare) => {
    const known = asked.get(bare);
    if (known) return known;
    const best = new Map<string, NearWord>();
    for (const { item, score = 1 } of ofLength(bare.length).search(bare, { limit: 80 })) {
      const edits = editDistance(bare, item);
      if (edits === 0 || edits > mostEdits(bare.length)) continue;
      const likeness = 1 - edits / bare.length - score / 100;
      const word = words().get(item) ?? item;
      if (likeness > (best.get(word)?.likeness ?? 0))
        best.set(word, { word, spelling: item, edits, likeness });
    }
    const found = [...best.values()].sort((a, b) => b.likeness - a.likeness).slice(0, MOST);
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
