import type { Corpus } from "./corpus.ts";

/** How much of a name was asked for, from 0 to 1; `met` says how well each of its words was. */
export type NameShare = (text: number, met: ReadonlyMap<string, number>) => number;

/** Words of names weigh the more the fewer names have them. */
export const nameShareIn = ({ nameWords, weights }: Corpus): NameShare => {
  const count = new Map<string, number>();
  for (const words of nameWords.values())
    for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
  const rarities = new Map([...count].map(([word, times]) => [word, Math.log(1 + nameWords.size / times)]));
  return (text, met) => {
    let [share, whole] = [0, 0];
    for (const word of nameWords.get(text) ?? []) {
      const rarity = rarities.get(word) ?? 0;
      whole += rarity;
      share += rarity * (met.get(word) ?? 0);
    }
    return whole > 0 ? (share / whole) * (weights[text] ?? 0) : 0;
  };
};
