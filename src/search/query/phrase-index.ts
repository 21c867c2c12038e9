import { firstFolded, marksFit, wordsOf, type FoldedWord } from "./fold.ts";

const LONGEST = 7;

interface Phrase<T> {
  readonly words: readonly FoldedWord[];
  readonly entry: T;
}

/** Phrases that begin with one word, by their folded words, and how many words the longest has. */
interface Beginning<T> {
  readonly phrases: ReadonlyMap<string, readonly Phrase<T>[]>;
  readonly longest: number;
}

/** Phrases by their folded words. */
export interface PhraseIndex<T> {
  /** Does some phrase begin with the folded word? */
  readonly begins: (folded: string) => boolean;
  readonly beginning: (folded: string) => Beginning<T> | undefined;
}

/** Of thousands of phrases a query needs few: those that begin with one word are read when it is first asked for. */
export const phraseIndex = <T>(entries: Iterable<readonly [string, T]>): PhraseIndex<T> => {
  const unread = new Map<string, (readonly [string, T])[]>();
  for (const entry of entries) {
    const first = firstFolded(entry[0]);
    const list = unread.get(first);
    if (list) list.push(entry);
    else unread.set(first, [entry]);
  }
  unread.delete("");
  const known = new Map<string, Beginning<T>>();
  return {
    begins: (folded) => unread.has(folded),
    beginning: (folded) => {
      const list = unread.get(folded);
      const found = known.get(folded) ?? (list && beginningOf(list));
      if (found) known.set(folded, found);
      return found;
    },
  };
};

const beginningOf = <T>(entries: readonly (readonly [string, T])[]): Beginning<T> => {
  const phrases = new Map<string, Phrase<T>[]>();
  let longest = 0;
  for (const [phrase, entry] of entries) {
    const words = wordsOf(phrase);
    if (words.length > LONGEST) continue;
    const key = words.map(({ folded }) => folded).join(" ");
    const same = phrases.get(key);
    if (same) same.push({ words, entry });
    else phrases.set(key, [{ words, entry }]);
    longest = Math.max(words.length, longest);
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
  index: PhraseIndex<T>,
  typed: readonly TypedWord[],
  from: number,
): FoundPhrase<T>[] => {
  const beginning = index.beginning(typed[from]?.folded ?? "");
  if (!beginning) return [];
  const { phrases, longest } = beginning;
  const run = typed.slice(from, from + longest);
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
