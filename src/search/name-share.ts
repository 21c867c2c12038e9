import type { Corpus } from "./corpus.ts";

/** How much of a name, given by its text, was asked for, from 0 to 1. */
export type NameShare = (text: number) => number;

/**
 * Tells the share of every name for a query; `met` says how well each folded word is. Words of names weigh the more the
 * fewer names have them.
 */
export const nameSharesIn = ({
  nameWords,
  weights,
}: Corpus): ((met: ReadonlyMap<string, number>) => NameShare) => {
  const namesWith = new Map<string, number[]>();
  for (const [text, words] of nameWords)
    for (const word of words) {
      const names = namesWith.get(word);
      if (names) names.push(text);
      else namesWith.set(word, [text]);
    }
  const rarities = new Map(
    [...namesWith].map(([word, { length }]) => [word, Math.log(1 + nameWords.size / length)]),
  );
  const wholes = new Float64Array(weights.length);
  for (const [text, words] of nameWords)
    for (const word of words) wholes[text] = (wholes[text] ?? 0) + (rarities.get(word) ?? 0);
  return (met) => {
    const shares = new Float64Array(weights.length);
    for (const [word, quality] of met)
      for (const text of namesWith.get(word) ?? [])
        shares[text] = (shares[text] ?? 0) + (rarities.get(word) ?? 0) * quality;
    return (text) => {
      const whole = wholes[text] ?? 0;
      return whole > 0 ? ((shares[text] ?? 0) / whole) * (weights[text] ?? 0) : 0;
    };
  };
};
