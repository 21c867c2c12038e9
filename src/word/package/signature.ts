import { RefusedFile } from "../refusal.ts";

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/** Refuses by their first bytes files that are no zip container, naming what they are where that is known. */
export const refuseOtherKinds = (bytes: Uint8Array): void => {
  if (bytes.length === 0) throw new RefusedFile("empty");
  if (startsWith(bytes, COMPOUND_FILE)) throw new RefusedFile(compoundKind(bytes));
  if (!startsWith(bytes, ZIP)) throw new RefusedFile("not-word", otherKind(bytes));
};

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** The old binary format and encrypted files share a container; the names of its streams tell them apart. */
const compoundKind = (bytes: Uint8Array): "old-word" | "encrypted" | "old-word-or-encrypted" => {
  const [encrypted, word] = ["EncryptedPackage", "WordDocument"].map((name) => includesName(bytes, name));
  if (encrypted === word) return "old-word-or-encrypted";
  return encrypted ? "encrypted" : "old-word";
};

/** Whether a name stands in the bytes as UTF-16. */
const includesName = (bytes: Uint8Array, name: string): boolean => {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
};

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^%PDF-/, "PDF"],
  [/^\{\\rtf/, "RTF"],
  [/^\s*<\?xml[\s\S]*(?:pkg:package|w:wordDocument)/, "Word XML"],
  [/^\s*<(?:!doctype html|html)/i, "HTML"],
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8)/, "PNG, JPEG, GIF"],
];

const otherKind = (bytes: Uint8Array): string => {
  const start = String.fromCharCode(...bytes.subarray(0, 400)).replace(/^\xef\xbb\xbf/, "");
  return KINDS.find(([pattern]) => pattern.test(start))?.[1] ?? "";
};
