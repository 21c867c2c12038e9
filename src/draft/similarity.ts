import type { DraftingLanguage } from "./drafting-language.ts";
import { foldWord } from "./fold.ts";
import type { Token } from "./tokens.ts";

/** How much a word tells: rare words of the previous report much, common ones little. */
export type WordWeight = (word: string) => number;

/** Weights by the rarity of words among `sentences`; a word that none has weighs as much as the rarest. */
export const weightsOf = (
  sentences: readonly (readonly string[])[],
  light: ReadonlySet<string>,
): WordWeight => {
  const counts = new Map<string, number>();
  for (const words of sentences)
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const all = Math.max(sentences.length, 2);
  const rarest = Math.log(all);
  return (word) =>
    ((light.has(word) ? 0.2 : 1) * Math.max(0.3, rarest - Math.log(counts.get(word) ?? 1))) / rarest;
};

/** Phrases that mean the same, as their folded words. */
export type Alike = readonly { readonly words: readonly string[]; readonly means: string }[];

export const alikeOf = ({ alike }: DraftingLanguage): Alike =>
  alike
    .flatMap(([first = "", ...others]) =>
      [first, ...others].map((phrase) => ({
        words: phrase.split(" ").map(foldWord),
        means: foldWord(first).replaceAll(" ", "_"),
      })),
    )
    .toSorted((a, b) => b.words.length - a.words.length);

/** The words of some tokens for comparison: masks left out, phrases that mean the same made equal. */
export const meaningsOf = (tokens: readonly Token[], alike: Alike): string[] => {
  const words = tokens.filter(({ kind }) => kind === "word" || kind === "name").map(({ text }) => text);
  const found: string[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = alike.find((one) => one.words.every((word, offset) => words[at + offset] === word));
    found.push(phrase?.means ?? words[at] ?? "");
    at += phrase?.words.length ?? 1;
  }
  return found;
};

const countsOf = (words: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** How alike two bags of words are, from 0 to 1, by the weight of what they share (Dice). Two empty bags are alike. */
export const likeness = (a: readonly string[], b: readonly string[], weight: WordWeight): number => {
  const [one, other] = [countsOf(a), countsOf(b)];
  let [shared, all] = [0, 0];
  for (const [word, count] of one) {
    all += weight(word) * count;
    shared += weight(word) * Math.min(count, other.get(word) ?? 0);
  }
  for (const [word, count] of other) all += weight(word) * count;
  return all === 0 ? 1 : (2 * shared) / all;
};
