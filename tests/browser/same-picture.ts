import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/** How far two colours may be apart, of 1 from black to white, and still count as one: what rounding does, not what an eye sees. */
const threshold = 0.03;

/**
 * What tells two PNGs apart, in words, and a picture of it; undefined for the same picture. Pixels that only smooth an
 * edge may differ: machines smooth differently. Everything else counts, a single pixel too.
 */
export function pictureDifference(
  expected: Buffer,
  found: Buffer,
): { readonly words: string; readonly picture?: Buffer } | undefined {
  const [one, other] = [PNG.sync.read(expected), PNG.sync.read(found)];
  if (one.width !== other.width || one.height !== other.height)
    return { words: `${one.width} × ${one.height} expected, ${other.width} × ${other.height} found` };
  const picture = new PNG({ width: one.width, height: one.height });
  const pixels = pixelmatch(one.data, other.data, picture.data, one.width, one.height, {
    threshold,
    includeAA: false,
  });
  return pixels === 0 ? undefined : { words: `${pixels} pixels differ`, picture: PNG.sync.write(picture) };
}
