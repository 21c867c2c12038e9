const WINDOWS = 3;
const UNICODE = 1;
const ENGLISH = 0x0409;
const HEADER = 6;
const RECORD = 12;

/** A font's `name` table from its names by number: 0 copyright, 1 family, 2 style, 4 full name, 6 PostScript name. */
export const nameTable = (names: Readonly<Record<number, string>>): Uint8Array => {
  const entries = Object.entries(names).map(([id, text]) => ({
    id: Number(id),
    bytes: Buffer.from(text, "utf16le").swap16(),
  }));
  const strings = HEADER + entries.length * RECORD;
  const table = Buffer.alloc(strings + entries.reduce((sum, { bytes }) => sum + bytes.length, 0));
  table.writeUInt16BE(entries.length, 2);
  table.writeUInt16BE(strings, 4);
  let offset = 0;
  for (const [index, { id, bytes }] of entries.entries()) {
    const record = HEADER + index * RECORD;
    const fields = [WINDOWS, UNICODE, ENGLISH, id, bytes.length, offset];
    for (const [place, field] of fields.entries()) table.writeUInt16BE(field, record + place * 2);
    table.set(bytes, strings + offset);
    offset += bytes.length;
  }
  return table;
};
