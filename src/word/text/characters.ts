import type { OwnedText } from "./owned-text.ts";

/** Soft hyphens, zero-width characters, marks of direction, controls: nothing of them is printed. */
const UNPRINTED =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;
const SPACES = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const COMPOSABLE = /\P{M}\p{M}+|[\u0080-\uffff]/gu;
/** Digits in groups of three with thin or no-break spaces; a no-break space counts only between several groups. */
const SPACED_DIGITS =
  /(?<![\d.,\u00a0])\d{1,3}(?:(?:[\u2004-\u200a\u202f]\d{3})+|(?:\u00a0\d{3}){2,})(?![\d])/g;

/** Brings a paragraph's text into its plain form: NFC, plain single spaces, nothing unprinted. */
export const toPlainCharacters = (text: OwnedText, groupSign: string): void => {
  text.replace(UNPRINTED, () => "");
  text.replace(FULL_WIDTH, (match) => match.normalize("NFKC"));
  text.replace(/\u2011/g, () => "-");
  if (text.text !== text.text.normalize("NFC")) text.replace(COMPOSABLE, (match) => match.normalize("NFC"));
  text.replace(SPACED_DIGITS, (match) => match.replace(/\D/g, groupSign));
  text.replace(SPACES, () => " ");
  text.replace(/^ | $/g, () => "");
};

const LOOK_ALIKES = new Map(
  Object.entries({
    Ð: "Đ",
    ð: "đ",
    Ɖ: "Đ",
    ...paired("АВСЕНІЈКМОРЅТХУаеіјорсухѕԁ", "ABCEHIJKMOPSTXYaeijopcyxsd"),
    ...paired("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονϲ", "ABEZHIKMNOPTYXovc"),
  }),
);

function paired(others: string, latin: string): Record<string, string> {
  return Object.fromEntries([...others].map((letter, index) => [letter, latin[index] ?? letter]));
}

export interface LookAlike {
  /** The word as it stands now. */
  readonly word: string;
  /** The letters that were replaced. */
  readonly letters: string;
  readonly at: number;
}

/**
 * Replaces letters of other alphabets that look like Latin ones, in words that have no other foreign letter, and
 * says which. A word in real Greek or Cyrillic has such letters and stays.
 */
export const replaceLookAlikes = (text: OwnedText): LookAlike[] => {
  const found: LookAlike[] = [];
  text.replace(/[\p{L}\p{M}\p{N}]+/gu, (word, at) => {
    const letters = [...word].filter((letter) => LOOK_ALIKES.has(letter));
    const plain = letters.length
      ? [...word].map((letter) => LOOK_ALIKES.get(letter) ?? letter).join("")
      : word;
    if (!letters.length || /[^\p{Script=Latin}\p{M}\p{N}]/u.test(plain)) return word;
    found.push({ word: plain, letters: [...new Set(letters)].join(""), at });
    return plain;
  });
  return found;
};

const LETTER_IN_NUMBER =
  /(?<![\p{L}\d.,/-])(?=[\d.,OolI]*\d[OolI]+[.,]?\d|[OolI]\d+[.,]\d)[\d.,OolI]+(?![\p{L}\d])/gu;

/** Numbers typed with the letter O, l or I for a digit: "1O,5", "2O21". They are not changed. */
export const lettersInNumbers = (text: string): { readonly word: string; readonly at: number }[] =>
  [...text.matchAll(LETTER_IN_NUMBER)].map(({ 0: word, index }) => ({
    word: word.replace(/[.,]$/, ""),
    at: index,
  }));
