import type { Language } from "../../../model/language.ts";
import { parsePrintedNumber } from "../../../prose/printed-number.ts";
import { unaccountedNumbers } from "../../../prose/number-grammar.ts";
import { fractionsIn } from "../charts-say-the-truth/headline-words.ts";

/** A number of a text: what kind it is decides what it can be bound to. */
export interface SaidNumber {
  readonly kind: "day" | "years" | "document" | "roman" | "number" | "words";
  readonly text: string;
  readonly start: number;
  /** The same in every language: a day as 2021-12-08, years as 2021-2025, a number as a plain decimal. */
  readonly value: string;
  /** Does a word before it, such as "about", say that it is rounded? */
  readonly isAbout: boolean;
}

const ISO_DAY = /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/gu;
const YEARS = /(?<![\d.,/])(?<from>\d{4})(?:\s?[-–]\s?|\s(?:đến|to)\s(?:năm\s)?)(?<to>\d{4})(?![\d.,]*\d)/gu;
const DOCUMENT = /(?<![\p{L}\d/-])\d+(?:\/\d{4})?[-/]\p{Lu}[\p{L}\d]*(?:[-/]\p{Lu}[\p{L}\d]*)*/gu;
const ROMAN = /(?<![\p{L}\p{M}\d])[IVX]+(?![\p{L}\p{M}\d])/gu;

/** In so many characters before a number stands the word that says it is rounded, with the currency between. */
const LONGEST_HEDGE = 40;

const isoDay = ({ day = "", month = "", year = "" }: Record<string, string | undefined>): string =>
  `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;

/** Days with the name of the month between day and year, where the language has names of months. */
const namedDays = (text: string, { numberWords: [months = []] }: Language) =>
  months.length === 12
    ? [...text.matchAll(new RegExp(`(\\d{1,2}) (${months.join("|")}) (\\d{4})`, "giu"))].map((found) => {
        const [, day = "", name = "", year = ""] = found;
        const month = months.findIndex((one) => one.toLowerCase() === name.toLowerCase()) + 1;
        return { found, value: isoDay({ day, month: String(month), year }) };
      })
    : [];

/** Adds numbers to a list of them, each character once. */
const numbersOf = (text: string, language: Language) => {
  const said: SaidNumber[] = [];
  const isFree = (start: number, end: number): boolean =>
    said.every((one) => one.start >= end || one.start + one.text.length <= start);
  const about = new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${language.bounds.about.join("|")})(?:\\s+\\p{Lu}{3})?\\s+$`,
    "iu",
  );
  const add = (kind: SaidNumber["kind"], found: { 0: string; index: number }, value: string): void => {
    const { 0: whole, index } = found;
    if (isFree(index, index + whole.length))
      said.push({
        kind,
        text: whole,
        start: index,
        value,
        isAbout: about.test(text.slice(Math.max(0, index - LONGEST_HEDGE), index)),
      });
  };
  return { said, add };
};

/** The days, periods of years, documents and Roman numerals of `text`. */
export const namedNumbers = (text: string, language: Language): SaidNumber[] => {
  const { said, add } = numbersOf(text, language);
  for (const { found, value } of namedDays(text, language)) add("day", found, value);
  const days = (language.documents?.days ?? []).map((pattern) => new RegExp(pattern, "giu"));
  for (const pattern of [...days, ISO_DAY])
    for (const found of text.matchAll(pattern)) add("day", found, isoDay(found.groups ?? {}));
  for (const found of text.matchAll(YEARS))
    add("years", found, `${found.groups?.["from"]}-${found.groups?.["to"]}`);
  for (const found of text.matchAll(DOCUMENT)) add("document", found, found[0]);
  for (const found of text.matchAll(ROMAN)) add("roman", found, found[0]);
  return said;
};

/** Every number of `text`, each of its characters once: days, periods of years, documents, Roman, digits, words. */
export const saidNumbers = (text: string, language: Language): SaidNumber[] => {
  const { said, add } = numbersOf(text, language);
  said.push(...namedNumbers(text, language));
  for (const { text: words, start } of fractionsIn(text, language))
    add("words", { 0: words, index: start }, words);
  const spans = said.map(({ start, text: { length } }) => ({ start, end: start + length }));
  for (const { text: digits, start } of unaccountedNumbers(text, spans, language))
    add(
      /\p{N}/u.test(digits) ? "number" : "words",
      { 0: digits, index: start },
      parsePrintedNumber(digits, language) ?? digits,
    );
  return said.toSorted((a, b) => a.start - b.start);
};

const DIGITS = /\d(?:[\d.,]*\d)?/g;

/** The numbers of `text` as plain decimals, each side of "15/29" by itself. */
export const plainNumbers = (text: string, language: Language): string[] =>
  (text.match(DIGITS) ?? []).map((number) => parsePrintedNumber(number, language) ?? number);
