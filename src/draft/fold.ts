import { id as idForm } from "../model/schema.ts";

/** Tones as combining marks: grave, acute, tilde, hook above, dot below. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

const known = new Map<string, string>();

/** A "y" that ends a syllable behind a consonant or "qu": Vietnamese also writes it "i". */
const FINAL_Y = /(?<=^(?:[bcdđghklmnprstvx]+|qu))y(?=[\u0300-\u0323]*$)/;

/**
 * A word as it is compared: composed, in small letters, its tone behind it, so that "hoá" and "hóa", "kỳ" and "kì",
 * which are one word written by two conventions, are the same.
 */
export const foldWord = (word: string): string => {
  const seen = known.get(word);
  if (seen !== undefined) return seen;
  const parts = word.toLowerCase().normalize("NFD").replace(FINAL_Y, "i");
  const tone = parts.match(TONES)?.join("") ?? "";
  const folded = parts.replace(TONES, "").normalize("NFC") + tone;
  known.set(word, folded);
  return folded;
};

/** An id made of words, `before` put to one that may not stand alone: "con", which names a device, or "3-xa". */
export const asId = (words: string, before: string): string => {
  const own = words.replace(/-+$/, "");
  return idForm.safeParse(own).success ? own : `${before}-${own}`.replace(/-+$/, "");
};

/** The words of a text in ASCII, joined by hyphens: the form of an id. "Diện tích chè" is "dien-tich-che". */
export const asciiId = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("đ", "d")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
