import { isNumber } from "../query/fold.ts";

/** The texts in which two folded words follow each other, ascending, by both words with a space between them. */
export interface WordPairs {
  readonly get: (pair: string) => readonly number[] | undefined;
  readonly has: (pair: string) => boolean;
}

/** Words by their forms, and the texts that hold those. */
export type WordTexts = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

/**
 * The pairs of texts whose words are known. A query asks for few of the thousands of pairs that they have: each is found
 * when it is first asked for, in the texts that hold the rarer of both words. `runs` are the words of each text in order,
 * with an empty one where a phrase ends. A number that follows a word is one of a pair only in texts that it is found in.
 */
export const wordPairs = (words: WordTexts, runs: readonly (readonly string[])[]): WordPairs => {
  const known = new Map<string, readonly number[] | undefined>();
  const textsWith = (word: string): readonly (readonly number[])[] => [...(words.get(word)?.values() ?? [])];
  const sizeOf = (lists: readonly (readonly number[])[]): number =>
    lists.reduce((sum, { length }) => sum + length, 0);
  const find = (pair: string): readonly number[] | undefined => {
    const [left = "", right = ""] = pair.split(" ");
    if (!left || !right) return undefined;
    const [before, behind] = [textsWith(left), textsWith(right)];
    // Numbers of running text are in no list: a text is known by the word behind them.
    if (behind.length === 0 || (before.length === 0 && !isNumber(left))) return undefined;
    const isByLeft = !isNumber(left) && !isNumber(right) && sizeOf(before) < sizeOf(behind);
    const found = new Set<number>();
    for (const list of isByLeft ? before : behind)
      for (const text of list) if (follow(runs[text] ?? [], left, right)) found.add(text);
    return found.size > 0 ? [...found].sort((a, b) => a - b) : undefined;
  };
  const get = (pair: string): readonly number[] | undefined => {
    if (known.has(pair)) return known.get(pair);
    const found = find(pair);
    known.set(pair, found);
    return found;
  };
  return { get, has: (pair) => get(pair) !== undefined };
};

/** Does `right` stand behind `left` somewhere? */
const follow = (run: readonly string[], left: string, right: string): boolean => {
  for (let at = run.indexOf(left); at >= 0; at = run.indexOf(left, at + 1))
    if (run[at + 1] === right) return true;
  return false;
};
