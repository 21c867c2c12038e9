/** A font file (sfnt) taken apart: its tables by tag. */
export type Tables = ReadonlyMap<string, Uint8Array>;

const HEADER = 12;
const RECORD = 16;
const TAG = 4;
const CHECKSUM_BASE = 0xb1b0afba;
const CHECKSUM_AT = 8;

const padded = (length: number): number => Math.ceil(length / 4) * 4;

/** Sum of 32-bit words, as the table directory and `head` state it. */
const checksum = (bytes: Uint8Array): number => {
  const words = new Uint8Array(padded(bytes.length));
  words.set(bytes);
  const view = new DataView(words.buffer);
  let sum = 0;
  for (let at = 0; at < words.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
};

/** Takes a TrueType font apart. */
export const tablesOf = (font: Uint8Array): Tables => {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = new Map<string, Uint8Array>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = HEADER + index * RECORD;
    const tag = Buffer.from(font.subarray(record, record + TAG)).toString("latin1");
    const [offset, length] = [view.getUint32(record + 8), view.getUint32(record + 12)];
    tables.set(tag, Uint8Array.from(font.subarray(offset, offset + length)));
  }
  return tables;
};

/** Puts a TrueType font together from its tables, sorted by tag, with every checksum made anew. */
export const fontOf = (tables: Tables): Uint8Array => {
  const sorted = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const head = HEADER + sorted.length * RECORD;
  const font = Buffer.alloc(head + sorted.reduce((sum, [, bytes]) => sum + padded(bytes.length), 0));
  const power = Math.floor(Math.log2(sorted.length));
  font.writeUInt32BE(0x00010000, 0);
  font.writeUInt16BE(sorted.length, 4);
  font.writeUInt16BE(2 ** power * RECORD, 6);
  font.writeUInt16BE(power, 8);
  font.writeUInt16BE(sorted.length * RECORD - 2 ** power * RECORD, 10);
  let [record, offset, headAt] = [HEADER, head, 0];
  for (const [tag, table] of sorted) {
    const bytes = Uint8Array.from(table);
    if (tag === "head") {
      bytes.fill(0, CHECKSUM_AT, CHECKSUM_AT + 4);
      headAt = offset;
    }
    font.write(tag, record, "latin1");
    font.writeUInt32BE(checksum(bytes), record + 4);
    font.writeUInt32BE(offset, record + 8);
    font.writeUInt32BE(bytes.length, record + 12);
    font.set(bytes, offset);
    record += RECORD;
    offset += padded(bytes.length);
  }
  font.writeUInt32BE((CHECKSUM_BASE - checksum(font)) >>> 0, headAt + CHECKSUM_AT);
  return font;
};
