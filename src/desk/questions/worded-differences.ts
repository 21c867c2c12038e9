import { commonSequence } from "../../report/common-sequence.ts";

/** A piece of a sentence: in both, only in the one shown first, or only in the other. */
export interface ComparedPiece {
  readonly text: string;
  readonly side: "both" | "first" | "second";
}

/** Words, numbers with their separators, spaces and signs of a sentence, in order. */
export const sentenceTokens = (text: string): readonly string[] =>
  text.match(/\s+|[\p{L}\p{N}]+(?:[.,/][\p{N}]+)*|[^\s\p{L}\p{N}]/gu) ?? [];

/**
 * What two sentences have in common and what each has alone, word by word (longest common subsequence). Numbers with
 * their separators are one word.
 */
export const wordedDifferences = (first: string, second: string): readonly ComparedPiece[] => {
  const [a, b] = [sentenceTokens(first), sentenceTokens(second)];
  const pieces: { text: string; side: ComparedPiece["side"] }[] = [];
  const add = (text: string, side: ComparedPiece["side"]): void => {
    const last = pieces.at(-1);
    if (last?.side === side) last.text += text;
    else pieces.push({ text, side });
  };
  let [i, j] = [0, 0];
  for (const [ownEnd, otherEnd] of [...commonSequence(a, b), [a.length, b.length] as const]) {
    for (; i < ownEnd; i += 1) add(a[i] ?? "", "first");
    for (; j < otherEnd; j += 1) add(b[j] ?? "", "second");
    if (i < a.length) add(a[i] ?? "", "both");
    i += 1;
    j += 1;
  }
  return pieces;
};
