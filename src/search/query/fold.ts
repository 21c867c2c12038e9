import { stem } from "./english-stem.ts";
import { LETTERS, NUMERALS } from "./letters.ts";

/** How words are brought to one form, so that one reader's spelling finds another's. */

const TONES = "\u0300\u0301\u0303\u0309\u0323";
const TONE_ON_FIRST = new RegExp(`(^|[^q])(?:(o)([${TONES}])([ae])|(u)([${TONES}])(y))$`);
const LONE_Y = new RegExp(`^([hklmstv]|qu)y([${TONES}]?)$`);
/** Composed, the ends of all words that either of both changes. */
const TWO_SPELLINGS = /(?:[óòỏõọ][ae]|[úùủũụ]y|[yýỳỷỹỵ])$/;
const HIDDEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Text as one types it, in composed letters, lower case and without characters that nobody sees. */
export const normalise = (text: string): string => text.replace(HIDDEN, "").normalize("NFC").toLowerCase();

/**
 * A word in one of its right spellings, marks kept: the tone of "hòa" stands as in "hoà", and "tỷ" is "tỉ".
 * `word` is normalised.
 */
export const canonical = (word: string): string => {
  if (!TWO_SPELLINGS.test(word)) return word;
  const apart = word
    .normalize("NFD")
    .replace(
      TONE_ON_FIRST,
      (_, lead = "", o = "", ot = "", e = "", u = "", ut = "", y = "") => `${lead}${o}${u}${e}${y}${ot}${ut}`,
    )
    .replace(LONE_Y, (_, lead: string, tone: string) => `${lead}i${tone}`);
  return apart.normalize("NFC");
};

/** Signs without their marks, as they were met: a language has few. */
const bareSigns = new Map([
  ["đ", "d"],
  ["²", "2"],
  ["³", "3"],
]);

const bareSign = (sign: string): string => {
  const known = bareSigns.get(sign) ?? sign.normalize("NFD").replace(/\p{M}/gu, "");
  bareSigns.set(sign, known);
  return known;
};

/** A canonical word without its marks, "đ" as "d". */
export const bare = (word: string): string => word.replace(/[^a-z\d]/g, bareSign);

/** A canonical word without its marks; the ending of an English word is taken off. */
export const fold = (word: string): string => {
  const plain = bare(word);
  return plain === word && /^[a-z]+$/.test(plain) ? stem(plain) : plain;
};

/** The marks of a word in a fixed order, "đ" as one of them: a mark set on the neighbouring vowel is the same mark. */
export const marksOf = (word: string): string[] =>
  [...word.normalize("NFD").replaceAll("đ", "d\u0335")].filter((sign) => /\p{M}/u.test(sign)).sort();

/** Is no mark typed in it? */
export const isBare = (word: string): boolean => /^[a-z\d.,/-]*$/.test(word);

/** Fit of a word typed without some of the marks of the word in the text. */
const SOME_MARKS = 0.93;

/**
 * How well the marks that were typed fit a word of the text that folds alike: 1 when they are the same or none were
 * typed, less when some are missing, 0 when one contradicts ("trưởng" typed, "trường" written).
 */
export const marksFit = (typed: string, form: string): number => {
  if (typed === form) return 1;
  // "tonnes" without its ending is not "tốn".
  if (isBare(typed)) return isBare(form) || typed === bare(form) ? 1 : 0;
  const marks = marksOf(form);
  for (const mark of marksOf(typed)) {
    const at = marks.indexOf(mark);
    if (at < 0) return 0;
    marks.splice(at, 1);
  }
  return SOME_MARKS;
};

export interface FoldedWord {
  /** Canonical, with marks. */
  readonly form: string;
  readonly folded: string;
  /** Where it stands in the text that was read. */
  readonly start: number;
  readonly end: number;
}

/** Words; digits with hyphens between them are read once more, since a date is several. */
const WORD = new RegExp(
  `\\d+(?:-\\d+)+(?![${LETTERS}${NUMERALS}.,/])|[${LETTERS}${NUMERALS}]+(?:[.,/][${NUMERALS}]+)*`,
  "g",
);

/** Spellings that were seen: a text has few different words and says them often. */
const seen = new Map<string, Pick<FoldedWord, "form" | "folded">>();

const spelling = (written: string): Pick<FoldedWord, "form" | "folded"> => {
  const known = seen.get(written);
  if (known) return known;
  // No word has a hidden character.
  const form = canonical(written.normalize("NFC").toLowerCase());
  const made = { form, folded: fold(form) };
  seen.set(written, made);
  return made;
};

/** A phrase of the vocabulary is read for each of its uses, and again when more reports are there. */
const LONGEST_PHRASE = 60;
const phrases = new Map<string, readonly FoldedWord[]>();
/** Letters with one space between the words: most phrases, and read without looking for anything else. */
const LETTERS_ALONE = new RegExp(`^[${LETTERS}]+(?: [${LETTERS}]+)*$`);

/** The "s" of "people's" is no word. */
const isApostrophe = (sign: string | undefined): boolean => sign === "'" || sign === "’";

/**
 * The words and numbers of a text in order; a printed number such as "2.765,406" or "15/29" is one. A range such as
 * "15-18" is one too: it is neither of its ends.
 */
export const wordsOf = (text: string): readonly FoldedWord[] => {
  const known = phrases.get(text);
  if (known) return known;
  const words: FoldedWord[] = [];
  const add = (written: string, start: number): void => {
    const { form, folded } = spelling(written);
    words.push({ form, folded, start, end: start + written.length });
  };
  if (LETTERS_ALONE.test(text)) {
    let start = 0;
    for (const written of text.split(" ")) {
      add(written, start);
      start += written.length + 1;
    }
  } else
    for (const { 0: written, index } of text.matchAll(WORD)) {
      if (written === "s" && isApostrophe(text[index - 1])) continue;
      const isDate = written.indexOf("-") !== written.lastIndexOf("-");
      if (!isDate) add(written, index);
      else for (const part of written.matchAll(/\d+/g)) add(part[0], index + part.index);
    }
  if (text.length <= LONGEST_PHRASE) phrases.set(text, words);
  return words;
};

/** A word of letters at the beginning of a text, and behind it no sign that could be of the word. */
const FIRST_OF_LETTERS = new RegExp(`^[${LETTERS}]+(?= |$)`);

/** The first folded word of a text; empty where it has none. */
export const firstFolded = (text: string): string => {
  const written = FIRST_OF_LETTERS.exec(text)?.[0];
  return (written === undefined ? wordsOf(text)[0] : spelling(written))?.folded ?? "";
};

/** A phrase as its folded words, for looking it up. */
export const phraseKey = (text: string): string =>
  wordsOf(text)
    .map(({ folded }) => folded)
    .join(" ");

/** Is it a number and no word? "60m" and "c13" are words. */
export const isNumber = (folded: string): boolean => /^[\d.,/-]+$/.test(folded);
