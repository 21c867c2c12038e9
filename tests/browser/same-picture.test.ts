import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { pictureDifference } from "./same-picture.ts";

const side = 24;

/** A dark square from `left` to the right edge on white; `edge` is the grey of the column before it. */
function square(left: number, edge = 255, ink = 20): Buffer {
  const picture = new PNG({ width: side, height: side });
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      const grey = x >= left ? ink : x === left - 1 ? edge : 255;
      picture.data.set([grey, grey, grey, 255], (y * side + x) * 4);
    }
  return PNG.sync.write(picture);
}

/** A slanting edge, smoothed by `smooth` of the way from white to black. */
function slope(smooth: number): Buffer {
  const picture = new PNG({ width: side, height: side });
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      const grey = x > y ? 0 : x < y ? 255 : Math.round(255 * smooth);
      picture.data.set([grey, grey, grey, 255], (y * side + x) * 4);
    }
  return PNG.sync.write(picture);
}

test("the same picture has no difference", () => {
  expect(pictureDifference(square(9), square(9))).toBeUndefined();
});

test("an edge that is smoothed otherwise is the same picture", () => {
  expect(pictureDifference(slope(0.5), slope(0.6))).toBeUndefined();
});

test.each([
  ["an edge that moved by two pixels", square(9), square(11)],
  ["another colour", square(9), square(9, 255, 60)],
])("%s is a difference", (_, expected, found) => {
  expect(pictureDifference(expected, found)?.words).toMatch(/pixels differ/);
});

test("one lost pixel is a difference", () => {
  const dot = PNG.sync.read(square(side));
  dot.data.set([0, 0, 0, 255], (5 * side + 5) * 4);
  expect(pictureDifference(PNG.sync.write(dot), square(side))).toBeDefined();
});

test("another size is a difference", () => {
  const small = PNG.sync.write(new PNG({ width: 2, height: 2 }));
  expect(pictureDifference(small, square(9))).toEqual({ words: "2 × 2 expected, 24 × 24 found" });
});
