/** A way in which a file is compressed beforehand, and the ending of the compressed file. */
export interface Encoding {
  readonly name: "br" | "zstd" | "gzip";
  readonly suffix: ".br" | ".zst" | ".gz";
}

/** Best first: Brotli at its strongest is the smallest for text of this size. */
export const ENCODINGS: readonly Encoding[] = [
  { name: "br", suffix: ".br" },
  { name: "zstd", suffix: ".zst" },
  { name: "gzip", suffix: ".gz" },
];

/**
 * The encodings that an `Accept-Encoding` header allows, best first. One with `q=0` is refused (RFC 9110, 12.5.3);
 * `*` and weights above 0 are not looked at: all who send them name what they can read.
 */
export function acceptedEncodings(header: string | undefined): readonly Encoding[] {
  const accepted = (header ?? "")
    .toLowerCase()
    .split(",")
    .filter((part) => !/;\s*q=0(?:\.0*)?\s*$/.test(part))
    .map((part) => part.replace(/;.*$/, "").trim());
  return ENCODINGS.filter(({ name }) => accepted.includes(name));
}

/** Whether a file of the site is the compressed form of another. */
export const isCompressed = (file: string): boolean => ENCODINGS.some(({ suffix }) => file.endsWith(suffix));
