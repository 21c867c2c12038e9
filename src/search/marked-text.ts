import { wordsOf } from "./fold.ts";

/** A piece of a text, and whether it is a word that matched. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A text in pieces, the words among `matched` (folded) apart from the rest; neighbours that match are one piece. */
export const markedPieces = (text: string, matched: ReadonlySet<string>): Piece[] => {
  const spans: { start: number; end: number }[] = [];
  for (const { folded, start, end } of wordsOf(text)) {
    if (!matched.has(folded)) continue;
    const last = spans.at(-1);
    if (last && /^\s*$/.test(text.slice(last.end, start))) last.end = end;
    else spans.push({ start, end });
  }
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    pieces.push({ text: text.slice(from, start), isMatch: false }, { text: text.slice(start, end), isMatch: true });
    from = end;
  }
  return [...pieces, { text: text.slice(from), isMatch: false }].filter((piece) => piece.text);
};
