import { plain, sentencesOf, type Passage } from "../../prose/document.ts";

/** A stretch of a passage: words, a figure, or markup. */
export interface Piece {
  readonly kind: "text" | "figure" | "mark";
  readonly text: string;
  readonly id?: string;
}

/** An official passage that lost sentences, and which of its sentences were kept, from 0. */
export interface KeptSentences {
  readonly official: Passage;
  readonly kept: readonly number[];
}

/** A sentence and its translation are as long by the measure of the whole passages, up to this factor. */
const LONGER = 1.8;

/**
 * The pieces of a translated passage without the sentences that the official one lost. Undefined where its sentences are
 * not those of the official passage one by one: as many, with the same figures, each about as long.
 */
export const withoutLost = (
  pieces: readonly Piece[],
  passage: Passage,
  { official, kept }: KeptSentences,
): readonly Piece[] | undefined => {
  const [one, other] = [sentencesWithFigures(official), sentencesWithFigures(passage)];
  const measure = lengthOf(other) / Math.max(1, lengthOf(one));
  const isOneByOne =
    one.length === other.length &&
    one.every(({ ids, length }, at) => {
      const translated = other[at];
      const factor = (translated?.length ?? 0) / Math.max(1, length * measure);
      return translated?.ids === ids && factor <= LONGER && factor >= 1 / LONGER;
    });
  return isOneByOne
    ? cut(
        pieces,
        kept.map((at) => other[at]).filter((span) => span !== undefined),
      )
    : undefined;
};

interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly length: number;
  /** Its figures, whatever their order. */
  readonly ids: string;
}

const sentencesWithFigures = (passage: Passage): Sentence[] => {
  const { text, figures } = plain(passage);
  return sentencesOf(text).map(({ start, end }) => ({
    start,
    end,
    length: end - start,
    ids: figures
      .filter((figure) => figure.start >= start && figure.end <= end)
      .map(({ id }) => id)
      .toSorted()
      .join(" "),
  }));
};

const lengthOf = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, { length }) => sum + length, 0);

/** The pieces within spans of the plain text, a space between two spans; undefined where a span parts a pair of marks. */
const cut = (pieces: readonly Piece[], spans: readonly Sentence[]): readonly Piece[] | undefined => {
  const result: Piece[] = [];
  for (const [at, { start, end }] of spans.entries()) {
    if (at) result.push({ kind: "text", text: " " });
    let offset = 0;
    const own: Piece[] = [];
    for (const piece of pieces) {
      const from = offset;
      if (piece.kind !== "mark") offset += piece.text.length;
      if (piece.kind === "mark") {
        const opens = OPENING.test(piece.text) && !own.some(({ text }) => text === piece.text);
        if (opens ? from >= start && from < end : from > start && from <= end) own.push(piece);
      } else if (from < end && offset > start)
        own.push({ ...piece, text: piece.text.slice(Math.max(0, start - from), end - from) });
    }
    if (!isPaired(own)) return undefined;
    result.push(...own);
  }
  return result;
};

const OPENING = /^(?:\*|<span .*)$/u;

/** Do marks of emphasis and of language stand in pairs? */
const isPaired = (pieces: readonly Piece[]): boolean => {
  const marks = pieces.filter(({ kind }) => kind === "mark").map(({ text }) => text);
  const count = (pattern: RegExp): number => marks.filter((text) => pattern.test(text)).length;
  return count(/^\*$/u) % 2 === 0 && count(/^<span/u) === count(/^<\/span/u);
};
