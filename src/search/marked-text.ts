import { marksFit, wordsOf } from "./query/fold.ts";

/** Folded words that matched, and how they were typed. */
export type Matched = ReadonlyMap<string, string>;

/** A piece of a text, and whether it is a word that matched. */
export interface MarkedPiece {
  readonly text: string;
  readonly isMatch: boolean;
}

/**
 * A text in pieces, the matched words apart from the rest; neighbours that match are one piece. Of words that fold alike,
 * those whose marks contradict what was typed do not match.
 */
export const markedPieces = (text: string, matched: Matched): MarkedPiece[] => {
  const spans: { start: number; end: number }[] = [];
  for (const { form, folded, start, end } of wordsOf(text)) {
    const typed = matched.get(folded);
    if (typed === undefined || marksFit(typed, form.slice(0, typed.length)) < 0.9) continue;
    const last = spans[spans.length - 1];
    if (last && /^\s*$/.test(text.slice(last.end, start))) last.end = end;
    else spans.push({ start, end });
  }
  const pieces: MarkedPiece[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    pieces.push(
      { text: text.slice(from, start), isMatch: false },
      { text: text.slice(start, end), isMatch: true },
    );
    from = end;
  }
  return [...pieces, { text: text.slice(from), isMatch: false }].filter((piece) => piece.text);
};
