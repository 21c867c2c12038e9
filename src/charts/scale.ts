import { scaleLinear, type ScaleLinear } from "d3";

/** Something of `width` pixels that stands `gap` pixels to the right of the mark of `value`. */
interface Beside {
  readonly value: number;
  readonly width: number;
}

/** Between a mark and the text beside it. */
export const VALUE_GAP = 6;

/**
 * A scale from zero to `most` that begins at `left` and is as long as it can be while all texts beside their marks end
 * before `right`.
 */
export const scaleWithTexts = (
  most: number,
  left: number,
  right: number,
  texts: readonly Beside[],
): ScaleLinear<number, number> => {
  const top = most > 0 ? most : 1;
  const ends = texts.flatMap(({ value, width }) =>
    value > 0 ? [left + ((right - VALUE_GAP - width - left) * top) / value] : [],
  );
  return scaleLinear([0, top], [left, Math.max(left + 1, Math.min(right, ...ends))]);
};

/** Two marks of a row with the room that the texts to their left and right need. */
interface Span {
  readonly from: number;
  readonly before: number;
  readonly to: number;
  readonly after: number;
}

const ROUNDS = 50;

/** A scale between `left` and `right` that is as long as it can be with texts on both sides of the marks. */
export const scaleBetweenTexts = (
  domain: readonly [number, number],
  left: number,
  right: number,
  spans: readonly Span[],
): ScaleLinear<number, number> => {
  const [least, most] = domain;
  const part = (value: number): number => (value - least) / (most - least || 1);
  let [start, end] = [left, right];
  // Each end moves the texts of the other, so both are brought in until nothing moves.
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { from, before, to, after } of spans) {
      if (start + part(from) * (end - start) < left + before)
        start = (left + before - part(from) * end) / (1 - part(from));
      if (start + part(to) * (end - start) > right - after) end = start + (right - after - start) / part(to);
    }
  }
  return scaleLinear(domain, [start, end]);
};
