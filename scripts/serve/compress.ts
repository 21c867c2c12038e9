import { readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip, zstdCompress } from "node:zlib";
import { cached } from "../build/content-cache.ts";
import { ENCODINGS, isCompressed, type Encoding } from "./encodings.ts";
import { filesOf } from "./files-of.ts";
import { MEDIA_TYPES } from "./media-types.ts";

const brotli = promisify(brotliCompress);
const zstandard = promisify(zstdCompress);
const gnuZip = promisify(gzip);

/** The byte of a gzip header that says on which system it was made (RFC 1952), and the value that says nothing. */
const GZIP_SYSTEM = 9;
const UNKNOWN_SYSTEM = 255;

const packers: Readonly<Record<Encoding["name"], (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) =>
    brotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  zstd: (bytes) =>
    zstandard(bytes, {
      // Without the size, the strongest levels clear tables for gigabytes before each small file.
      pledgedSrcSize: bytes.length,
      params: { [constants.ZSTD_c_compressionLevel]: 19 },
    }),
  gzip: async (bytes) => {
    const packed = await gnuZip(bytes, { level: constants.Z_BEST_COMPRESSION });
    packed[GZIP_SYSTEM] = UNKNOWN_SYSTEM;
    return packed;
  },
};

/** What a form depends on besides its file: the settings above and the libraries of Node that pack. */
const tools = [
  readFileSync(import.meta.filename),
  ...(["brotli", "zstd", "zlib"] as const).map((library) => process.versions[library] ?? ""),
];

/** How many files are worked on at once. */
const WORKERS = 8;

/**
 * Writes the compressed forms beside every file below `folder` that shrinks, for hosts that send them as they are:
 * `index.html.br`, `.zst` and `.gz`. A form that is no smaller than the file is left out. The same bytes give the same
 * bytes, on every machine; a form made before comes from the cache. `progress` counts files.
 */
export async function compressFolder(
  folder: string,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<void> {
  const all = await filesOf(folder);
  const files = all.filter((file) => !isCompressed(file) && MEDIA_TYPES[extname(file)]?.shrinks);
  const left = files.values();
  let done = 0;
  const work = async () => {
    for (const file of left) {
      await compressFile(join(folder, file));
      done += 1;
      progress(done, files.length);
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
}

async function compressFile(file: string): Promise<void> {
  const bytes = await readFile(file);
  await Promise.all(
    ENCODINGS.map(async ({ name, suffix }) => {
      const packed = await cached("compressed", [...tools, name, bytes], () => packers[name](bytes));
      if (packed.length < bytes.length) await writeFile(file + suffix, packed);
    }),
  );
}
