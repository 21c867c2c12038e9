import type { Corpus } from "../index/corpus.ts";
import { isBare } from "../query/fold.ts";
import type { TypedWord } from "../query/phrase-index.ts";
import { isSyllable } from "../query/syllable.ts";

/** The texts that hold all words of a phrase. */
export type PhraseTexts = (words: readonly TypedWord[]) => readonly number[];

/** Finds them, those of each phrase of the vocabulary once. */
export const phraseTexts = (corpus: Corpus): PhraseTexts => {
  const known = new WeakMap<readonly TypedWord[], readonly number[]>();
  return (words) => {
    const texts = known.get(words) ?? textsWithAll(corpus, words);
    known.set(words, texts);
    return texts;
  };
};

/**
 * The texts that hold all of `words`, with the same marks. Two syllables are one word only in their order: "nước ngoài"
 * is not in "ngoài nhà nước".
 */
const textsWithAll = ({ words: known, pairs }: Corpus, words: readonly TypedWord[]): number[] => {
  const [first, second] = words;
  const isCompound = words.length === 2 && words.every(({ folded }) => isSyllable(folded));
  let all = isCompound ? new Set(pairs.get(`${first?.folded ?? ""} ${second?.folded ?? ""}`)) : undefined;
  for (const { form, folded } of words) {
    const texts = new Set<number>();
    for (const [written, where] of known.get(folded) ?? [])
      if (written === form || (isBare(form) && isBare(written)))
        for (const text of where) if (!all || all.has(text)) texts.add(text);
    all = texts;
  }
  return [...(all ?? [])];
};
