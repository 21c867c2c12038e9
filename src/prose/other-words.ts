export interface LanguagePiece {
  readonly text: string;
  /** Is it in the other language? */
  readonly other: boolean;
}

/**
 * A text parted where it quotes words of another language, which are known by letters that only that language writes
 * (as in a regular expression's class): a whole quotation with such a letter in it, else the words that have one.
 */
export const partedWords = (text: string, letters: string): LanguagePiece[] => {
  const word = String.raw`[\p{L}\p{M}]*[${letters}][\p{L}\p{M}]*`;
  const quoted = (open: string, close: string): string =>
    `(?<=${open})[^${close}]*[${letters}][^${close}]*(?=${close})`;
  const words = new RegExp(
    `${quoted("“", "”")}|${quoted('"', '"')}|(?<![\\p{L}/-])${word}(?: ${word})*(?![\\p{L}/-])`,
    "giu",
  );
  const pieces: LanguagePiece[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(words)) {
    pieces.push({ text: text.slice(at, index), other: false }, { text: found, other: true });
    at = index + found.length;
  }
  return [...pieces, { text: text.slice(at), other: false }].filter((piece) => piece.text !== "");
};
