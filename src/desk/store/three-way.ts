import { commonSequence } from "../../report/common-sequence.ts";

/** Items that stand at one place of a list and of two versions made from it. */
export interface ThreeWayPiece<T> {
  readonly before: readonly T[];
  readonly mine: readonly T[];
  readonly other: readonly T[];
}

/**
 * Two versions of a list beside what they were made from, in pieces: by turns what may differ, where it can be empty, and
 * one item that all three have. `keyOf` says the same for items that are alike.
 */
export const threeWayPieces = <T>(
  before: readonly T[],
  mine: readonly T[],
  other: readonly T[],
  keyOf: (item: T) => string,
): readonly ThreeWayPiece<T>[] => {
  const keys = before.map(keyOf);
  const inMine = new Map(commonSequence(keys, mine.map(keyOf)));
  const inOther = new Map(commonSequence(keys, other.map(keyOf)));
  const pieces: ThreeWayPiece<T>[] = [];
  let [b, m, o] = [0, 0, 0];
  for (let at = 0; at < before.length; at += 1) {
    const [mineAt, otherAt] = [inMine.get(at), inOther.get(at)];
    if (mineAt === undefined || otherAt === undefined) continue;
    const kept = before.slice(at, at + 1);
    pieces.push(
      { before: before.slice(b, at), mine: mine.slice(m, mineAt), other: other.slice(o, otherAt) },
      { before: kept, mine: kept, other: kept },
    );
    [b, m, o] = [at + 1, mineAt + 1, otherAt + 1];
  }
  pieces.push({ before: before.slice(b), mine: mine.slice(m), other: other.slice(o) });
  return pieces;
};
