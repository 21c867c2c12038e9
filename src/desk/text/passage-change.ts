import type { Passage } from "../../prose/document.ts";
import { passageText } from "../passages/passage-text.ts";
import { wordedDifferences, type ComparedPiece } from "../questions/worded-differences.ts";

/** How an official passage differs from the one that its translation was made from. */
export interface PassageChange {
  /** `figures`: in its numbers alone; `words`: reworded; `new`: last time had nothing like it. */
  readonly kind: "figures" | "words" | "new";
  /** Last time's passage against this one's, word by word; nothing for a new one. */
  readonly pieces: readonly ComparedPiece[];
}

/** The words of a passage with every number masked. */
const masked = (text: string): string =>
  text
    .replaceAll(/\d(?:[\d.,]*\d)?/g, "#")
    .replaceAll(/\s+/g, " ")
    .trim();

/** A part of the words that must be the same for two passages to be versions of each other. */
const LEAST_COMMON = 0.5;

/** Compares an official passage with those of the same section in the report before. */
export const passageChange = (now: Passage, before: readonly Passage[]): PassageChange => {
  const { text } = passageText(now);
  const texts = before.map((one) => passageText(one).text);
  const same = texts.find((one) => masked(one) === masked(text));
  if (same !== undefined) return { kind: "figures", pieces: wordedDifferences(same, text) };
  const [nearest] = texts
    .map((one) => wordedDifferences(one, text))
    .map((pieces) => ({ pieces, common: commonPart(pieces) }))
    .toSorted((a, b) => b.common - a.common);
  return nearest && nearest.common >= LEAST_COMMON
    ? { kind: "words", pieces: nearest.pieces }
    : { kind: "new", pieces: [] };
};

const commonPart = (pieces: readonly ComparedPiece[]): number => {
  const length = (some: readonly ComparedPiece[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  const all = length(pieces);
  return all === 0 ? 0 : length(pieces.filter(({ side }) => side === "both")) / all;
};
