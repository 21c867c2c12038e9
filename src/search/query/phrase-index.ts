import { marksFit, wordsOf, type FoldedWord } from "./fold.ts";

const LONGEST = 7;

interface Phrase<T> {
  readonly words: readonly FoldedWord[];
  readonly entry: T;
}

/** Phrases by their folded words, and how many words the longest has that begins so. */
export interface PhraseIndex<T> {
  readonly phrases: ReadonlyMap<string, readonly Phrase<T>[]>;
  readonly longest: ReadonlyMap<string, number>;
}

export const phraseIndex = <T>(entries: Iterable<readonly [string, T]>): PhraseIndex<T> => {
  const phrases = new Map<string, Phrase<T>[]>();
  const longest = new Map<string, number>();
  for (const [phrase, entry] of entries) {
    const words = wordsOf(phrase);
    const [first] = words;
    if (!first || words.length > LONGEST) continue;
    const key = words.map(({ folded }) => folded).join(" ");
    const known = phrases.get(key);
    if (known) known.push({ words, entry });
    else phrases.set(key, [{ words, entry }]);
    longest.set(first.folded, Math.max(words.length, longest.get(first.folded) ?? 0));
  }
  return { phrases, longest };
};

/** Phrases that are looked up for themselves. */
export const phraseList = (phrases: readonly string[]): PhraseIndex<string> =>
  phraseIndex(phrases.map((phrase) => [phrase, phrase] as const));

/** A word as it was typed and as it is looked up. */
export type TypedWord = Pick<FoldedWord, "form" | "folded">;

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

/** "máy" is not "mấy": a word with a tone is meant as it was typed; one without may lack it. */
export const isSameWord = (typed: string, form: string): boolean =>
  typed === form || (!TONE.test(typed.normalize("NFD")) && marksFit(typed, form) > 0);

interface FoundPhrase<T> {
  readonly entry: T;
  readonly length: number;
  /** Was it typed as it is written, and not with another ending or without marks? */
  readonly isExact: boolean;
}

/** What an index holds for the words from `from` on, longest phrase first; marks that contradict do not count. */
export const phrasesAt = <T>(
  { phrases, longest }: PhraseIndex<T>,
  typed: readonly TypedWord[],
  from: number,
): FoundPhrase<T>[] => {
  const most = longest.get(typed[from]?.folded ?? "") ?? 0;
  if (most === 0) return [];
  const run = typed.slice(from, from + most);
  const found: FoundPhrase<T>[] = [];
  for (let length = run.length; length > 0; length -= 1) {
    const key = run
      .slice(0, length)
      .map(({ folded }) => folded)
      .join(" ");
    for (const { words, entry } of phrases.get(key) ?? [])
      if (words.every(({ form }, index) => isSameWord(run[index]?.form ?? "", form)))
        found.push({ entry, length, isExact: words.every(({ form }, index) => form === run[index]?.form) });
  }
  return found;
};
