import { Inflate } from "fflate";
import { RefusedFile } from "../refusal.ts";

/** Sizes in bytes. A report of a hundred pages unpacks to about one megabyte of XML. */
export interface ZipLimits {
  /** All entries together, as the directory of the container declares them. */
  readonly total: number;
  /** One part that is read. */
  readonly part: number;
  /** Unpacked to packed size of a part that is read, where it is larger than `ratioFrom`. */
  readonly ratio: number;
  readonly ratioFrom: number;
  readonly entries: number;
}

export const ZIP_LIMITS: ZipLimits = {
  total: 200_000_000,
  part: 40_000_000,
  ratio: 200,
  ratioFrom: 2_000_000,
  entries: 10_000,
};

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  /** Where the entry's local head begins. */
  readonly at: number;
}

export interface Zip {
  readonly names: readonly string[];
  /** The bytes of an entry, or undefined when there is none of this name. */
  readonly read: (name: string) => Uint8Array | undefined;
}

const END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
/** Bytes given to the decompressor at a time: at most 1032 times as many come out before the size is checked. */
const SLICE = 1024;

/**
 * A zip container. Only its directory is read here; an entry is unpacked, checked and limited when it is read.
 * Throws `RefusedFile` for what is damaged, encrypted or beyond the limits.
 */
export const openZip = (bytes: Uint8Array, limits = ZIP_LIMITS): Zip => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, Entry>();
  try {
    for (const entry of directory(view, bytes, limits)) entries.set(entry.name, entry);
  } catch (error) {
    if (error instanceof RangeError) throw new RefusedFile("broken-zip");
    throw error;
  }
  const total = [...entries.values()].reduce((sum, { size }) => sum + size, 0);
  if (total > limits.total) throw new RefusedFile("too-large");
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name);
      return entry && unpack(bytes, view, entry, limits);
    },
  };
};

function* directory(view: DataView, bytes: Uint8Array, limits: ZipLimits): Generator<Entry> {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > limits.entries) throw new RefusedFile("too-large");
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new RefusedFile("broken-zip");
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      view.getUint16(at + offset, true),
    ) as [number, number, number];
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (view.getUint16(at + 8, true) & 1) throw new RefusedFile("encrypted", name);
    const [packed, size, local] = [20, 24, 42].map((offset) => view.getUint32(at + offset, true)) as [
      number,
      number,
      number,
    ];
    if ([packed, size, local].includes(0xffffffff)) throw new RefusedFile("too-large", name);
    const [method, checksum] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
    yield { name: name.replaceAll("\\", "/"), method, checksum, packed, size, at: local };
    at += 46 + nameLength + extraLength + commentLength;
  }
}

/** Where the container's end record begins; a comment may follow it. */
const endOf = (view: DataView): number => {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new RefusedFile("broken-zip");
};

const unpack = (bytes: Uint8Array, view: DataView, entry: Entry, limits: ZipLimits): Uint8Array => {
  const { name, at, packed, size, method } = entry;
  const { part, ratio, ratioFrom } = limits;
  if (size > part || (size > ratioFrom && size > packed * ratio)) throw new RefusedFile("too-large", name);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL_ENTRY)
    throw new RefusedFile("broken-zip", name);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (data.length !== packed || (method !== STORED && method !== DEFLATED))
    throw new RefusedFile("broken-zip", name);
  const unpacked = method === STORED ? data : inflate(data, size, name);
  if (unpacked.length !== size || checksumOf(unpacked) !== entry.checksum)
    throw new RefusedFile("broken-zip", name);
  return unpacked;
};

/** Unpacks in slices and stops as soon as more comes out than the directory declared. */
const inflate = (data: Uint8Array, size: number, name: string): Uint8Array => {
  const unpacked = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new RefusedFile("too-large", name);
    unpacked.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < data.length; at += SLICE) {
      stream.push(data.subarray(at, at + SLICE), at + SLICE >= data.length);
    }
  } catch (error) {
    if (error instanceof RefusedFile) throw error;
    throw new RefusedFile("broken-zip", name);
  }
  return unpacked.subarray(0, length);
};

const CHECKSUMS = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32 as zip containers use it. */
const checksumOf = (bytes: Uint8Array): number => {
  let value = 0xffffffff;
  for (const byte of bytes) value = (CHECKSUMS[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
};
