import { crc32, deflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;
/** A channel of a card keeps 16 levels, which are the multiples of this. */
const STEP = 17;

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
};

/** The colour that is kept of a pixel: its red, green and blue in 24 bits. */
const colourOf = (pixel: number, step: number): number => {
  const level = (channel: number): number => Math.round(channel / step) * step;
  return (level(pixel >>> 24) << 16) | (level((pixel >>> 16) & 0xff) << 8) | level((pixel >>> 8) & 0xff);
};

const indexOf = (palette: Map<number, number>, colour: number): number => {
  const index = palette.get(colour) ?? palette.size;
  palette.set(colour, index);
  return index;
};

/**
 * An opaque drawing in few colours as a PNG with a palette, a third of the size of one in full colour. `pixels` are
 * four bytes each: red, green, blue, opacity. Each channel is rounded to multiples of `step`, by default to 16 levels; 1
 * keeps every colour. Throws a RangeError when more than 256 colours are left.
 */
export const indexedPng = (pixels: Uint8Array, width: number, height: number, step = STEP): Uint8Array => {
  const whole = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const palette = new Map<number, number>();
  const known = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  let [last, index] = [whole.getInt32(0) + 1, 0];
  let [at, place] = [0, 0];
  for (let row = 0; row < height; row += 1) {
    place += 1; // Each row begins with its filter: none.
    for (const end = at + width * 4; at < end; at += 4) {
      const pixel = whole.getInt32(at);
      if (pixel !== last) {
        last = pixel;
        index = known.get(pixel) ?? indexOf(palette, colourOf(pixel, step));
        known.set(pixel, index);
      }
      rows[place] = index;
      place += 1;
    }
  }
  if (palette.size > MOST_COLOURS) throw new RangeError(`${palette.size} colours, at most ${MOST_COLOURS}`);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = [...palette.keys()].flatMap((colour) => [
    colour >> 16,
    (colour >> 8) & 0xff,
    colour & 0xff,
  ]);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", Uint8Array.from(colours)),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", new Uint8Array()),
  ]);
};
