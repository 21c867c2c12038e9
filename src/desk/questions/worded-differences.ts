/** A piece of a sentence: in both, only in the one shown first, or only in the other. */
export interface Piece {
  readonly text: string;
  readonly side: "both" | "first" | "second";
}

const words = (text: string): readonly string[] =>
  text.match(/\s+|[\p{L}\p{N}]+(?:[.,/][\p{N}]+)*|[^\s\p{L}\p{N}]/gu) ?? [];

/**
 * What two sentences have in common and what each has alone, word by word (longest common subsequence). Numbers with
 * their separators are one word.
 */
export const wordedDifferences = (first: string, second: string): readonly Piece[] => {
  const [a, b] = [words(first), words(second)];
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pieces: { text: string; side: Piece["side"] }[] = [];
  const add = (text: string, side: Piece["side"]): void => {
    const last = pieces.at(-1);
    if (last?.side === side) last.text += text;
    else pieces.push({ text, side });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && a[i] === b[j]) {
      add(a[i] ?? "", "both");
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
      add(a[i] ?? "", "first");
      i += 1;
    } else {
      add(b[j] ?? "", "second");
      j += 1;
    }
  }
  return pieces;
};
