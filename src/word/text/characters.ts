import { writeOwnSigns } from "./number-signs.ts";
import type { OwnedText } from "./owned-text.ts";

/** Soft hyphens, zero-width characters, marks of direction, controls: nothing of them is printed. */
const UNPRINTED =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;
const SPACES = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const COMPOSABLE = /\P{M}\p{M}+|[\u0080-\uffff]/gu;

/** How a file writes groups of three digits. */
export interface DigitGroups {
  /** What the language puts between them. */
  readonly sign: string;
  /** Does the file put spaces between them throughout? Then one space is enough to tell. */
  readonly spaced: boolean;
  /** Does the file write the signs in numbers the other way round, "1,234.5" where the language has "1.234,5"? */
  readonly exchanged: boolean;
}

/**
 * Digits in groups of three with thin spaces between them; common spaces count between several groups, before a
 * decimal sign and, in the scale of a map, before a group that begins with 0: "1/2 000". One between two whole numbers
 * counts only where the file writes all groups so.
 */
const spacedDigits = ({ sign, spaced }: Pick<DigitGroups, "sign" | "spaced">): RegExp => {
  const decimals = sign === "." ? "," : String.raw`\.`;
  const common = String.raw`(?:[ \u00a0]\d{3})`;
  const several = String.raw`${common}{2,}|${common}(?=${decimals}\d)`;
  const groups = String.raw`(?:[\u2004-\u200a\u202f]\d{3})+|${spaced ? `${common}+` : several}`;
  const scale = String.raw`(?<=(?<!\d)1/)[1-9]\d{0,2}(?:[ \u00a0\u2004-\u200a\u202f]0\d{2})+`;
  const other = String.raw`(?<![\d.,\u00a0-]|\d |(?<!\d{3})/)[1-9]\d{0,2}(?:${groups})`;
  return new RegExp(String.raw`(?:${scale}|${other})(?!\d|\.\d)`, "g");
};

/** So many numbers with spaces between their groups, and more than with the sign, are the way of a file. */
const LEAST_SPACED = 3;

/** Does a text put common spaces between the groups of its digits throughout? */
export const writesSpacedGroups = (text: string, sign: string): boolean => {
  const spaced = text.match(spacedDigits({ sign, spaced: false }))?.length ?? 0;
  const signed = text.match(new RegExp(String.raw`\d\${sign}\d{3}(?!\d)`, "g"))?.length ?? 0;
  return spaced >= LEAST_SPACED && spaced > signed;
};

/** Brings a paragraph's text into its plain form: NFC, plain single spaces, nothing unprinted. */
export const toPlainCharacters = (text: OwnedText, groups: DigitGroups): void => {
  text.replace(UNPRINTED, () => "");
  text.replace(FULL_WIDTH, (match) => match.normalize("NFKC"));
  text.replace(/\u2011/g, () => "-");
  if (text.text !== text.text.normalize("NFC")) text.replace(COMPOSABLE, (match) => match.normalize("NFC"));
  if (groups.exchanged) writeOwnSigns(text, groups.sign);
  text.replace(spacedDigits(groups), (match) => match.replace(/\D/g, groups.sign));
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
