import { threeWayPieces } from "./three-way.ts";

/**
 * A text in which both versions of `before` changed lines, with the changes of both. Where both changed the same lines
 * otherwise, or lines without one between them that both kept, `mine` is taken if it `wins`; else there is no such text.
 */
export const mergedLines = (
  before: string,
  mine: string,
  other: string,
  wins: boolean,
): string | undefined => {
  if (mine === before) return other;
  if (other === before || other === mine) return mine;
  const [first, own, theirs] = [before.split("\n"), mine.split("\n"), other.split("\n")];
  const all = [first, own, theirs];
  const shortest = Math.min(...all.map(({ length }) => length));
  // What all three begin and end with needs no comparison, which takes the square of the lines.
  let start = 0;
  while (start < shortest && all.every((lines) => lines[start] === first[start])) start += 1;
  let end = 0;
  while (end < shortest - start && all.every((lines) => lines.at(-1 - end) === first.at(-1 - end))) end += 1;
  const inner = (lines: readonly string[]): readonly string[] => lines.slice(start, lines.length - end);
  const merged = first.slice(0, start);
  for (const piece of threeWayPieces(inner(first), inner(own), inner(theirs), (line) => line)) {
    const [was, ours, now] = [piece.before, piece.mine, piece.other].map((lines) => lines.join("\n"));
    const isClash = ours !== was && now !== was && ours !== now;
    if (isClash && !wins) return undefined;
    merged.push(...(ours === was ? piece.other : piece.mine));
  }
  return [...merged, ...first.slice(first.length - end)].join("\n");
};
