import { sentenceTokens } from "../questions/worded-differences.ts";
import { threeWayPieces, type ThreeWayPiece } from "../store/three-way.ts";
import type { PassageText, TextRange } from "./passage-text.ts";
import { normalPassage } from "./print-passage.ts";

/** A piece of two versions of a passage that were made from the same one: alike in both, or a place where they differ. */
export type VersionPiece =
  | { readonly isPlace: false; readonly both: PassageText }
  | {
      readonly isPlace: true;
      readonly before: PassageText;
      readonly mine: PassageText;
      readonly other: PassageText;
    };

/** A word, a sign or a space of a passage, or a figure or note mark as a whole; ranges that it stands in from the outermost on. */
interface Token {
  readonly content: PassageText;
  /** The same for tokens that print the same, bound to the same. */
  readonly key: string;
  readonly isUnit: boolean;
}

const isUnit = ({ kind }: TextRange): boolean => kind === "figure" || kind === "note";

const tokensOf = (passage: PassageText): readonly Token[] => {
  const { text, ranges } = normalPassage(passage);
  const units = ranges.filter(isUnit).toSorted((a, b) => a.start - b.start);
  const cuts = new Set(ranges.flatMap(({ start, end }) => [start, end]));
  const tokens: Token[] = [];
  const add = (start: number, end: number): void => {
    const own = ranges
      .filter((one) => one.start <= start && end <= one.end)
      .map(({ kind, name }) => ({ kind, name, start: 0, end: end - start }));
    const content = { text: text.slice(start, end), ranges: own };
    tokens.push({ content, key: JSON.stringify(content), isUnit: own.some(isUnit) });
  };
  const addWords = (from: number, to: number): void => {
    let at = from;
    for (const word of sentenceTokens(text.slice(from, to))) {
      const end = at + word.length;
      for (let next = at + 1; next <= end; next += 1)
        if (next === end || cuts.has(next)) {
          add(at, next);
          at = next;
        }
    }
  };
  let at = 0;
  for (const { start, end } of units) {
    addWords(at, start);
    add(start, end);
    at = end;
  }
  addWords(at, text.length);
  return tokens;
};

/** One passage from pieces in their order: emphasis and words of a language that go on in the next piece stay one range. */
export const joinedPassage = (pieces: readonly PassageText[]): PassageText => {
  let text = "";
  const ranges: TextRange[] = [];
  for (const piece of pieces) {
    for (const range of piece.ranges) {
      const moved = { ...range, start: range.start + text.length, end: range.end + text.length };
      const at = ranges.findIndex(
        (one) =>
          !isUnit(one) && one.end === moved.start && one.kind === moved.kind && one.name === moved.name,
      );
      const before = ranges[at];
      if (before) ranges[at] = { ...before, end: moved.end };
      else ranges.push(moved);
    }
    text += piece.text;
  }
  return { text, ranges: ranges.toSorted((a, b) => a.start - b.start || b.end - a.end) };
};

const contentOf = (tokens: readonly Token[]): PassageText =>
  joinedPassage(tokens.map(({ content }) => content));
const keysOf = (tokens: readonly Token[]): readonly string[] => tokens.map(({ key }) => key);

type Piece = ThreeWayPiece<Token>;

const isPlace = ({ mine, other }: Piece): boolean => keysOf(mine).join("\n") !== keysOf(other).join("\n");
const hasUnit = (piece: Piece): boolean =>
  [piece.before, piece.mine, piece.other].flat().some((one) => one.isUnit);
const isSpace = ({ mine }: Piece): boolean => mine.every(({ content }) => content.text.trim() === "");
const together = (...pieces: readonly Piece[]): Piece => ({
  before: pieces.flatMap(({ before }) => before),
  mine: pieces.flatMap(({ mine }) => mine),
  other: pieces.flatMap(({ other }) => other),
});

/**
 * Two versions of a passage that were made from `before`, in pieces. Words that differ one behind the other are one place;
 * a figure or a note mark is never part of a place with words that something else parts from it, and never cut. A place may
 * differ from `before` in both versions or in one of them.
 */
export const versionPieces = (
  before: PassageText,
  mine: PassageText,
  other: PassageText,
): readonly VersionPiece[] => {
  const pieces: Piece[] = [];
  const add = (piece: Piece): void => {
    const [place, gap] = pieces.slice(-2);
    const last = pieces.at(-1);
    if (
      isPlace(piece) &&
      place &&
      gap &&
      isPlace(place) &&
      !isPlace(gap) &&
      isSpace(gap) &&
      ![place, piece].some(hasUnit)
    )
      pieces.splice(-2, 2, together(place, gap, piece));
    else if (last && !isPlace(last) && !isPlace(piece)) pieces.splice(-1, 1, together(last, piece));
    else if (piece.mine.length + piece.other.length > 0) pieces.push(piece);
  };
  for (const piece of threeWayPieces(tokensOf(before), tokensOf(mine), tokensOf(other), ({ key }) => key))
    add(piece);
  return pieces.map((piece) =>
    isPlace(piece)
      ? {
          isPlace: true,
          before: contentOf(piece.before),
          mine: contentOf(piece.mine),
          other: contentOf(piece.other),
        }
      : { isPlace: false, both: contentOf(piece.mine) },
  );
};

/** The passage that takes each differing place, in their order, from one of the versions. Undefined while one is not chosen. */
export const chosenPassage = (
  pieces: readonly VersionPiece[],
  choices: readonly ("mine" | "other" | undefined)[],
): PassageText | undefined => {
  const chosen: PassageText[] = [];
  let place = 0;
  for (const piece of pieces) {
    if (!piece.isPlace) {
      chosen.push(piece.both);
      continue;
    }
    const choice = choices[place];
    place += 1;
    if (choice === undefined) return undefined;
    chosen.push(piece[choice]);
  }
  return joinedPassage(chosen);
};
