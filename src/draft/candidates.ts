import type { Language } from "../model/language.ts";
import { foldWord } from "./fold.ts";
import { parsePrintedNumber } from "../prose/printed-number.ts";
import type { Span, Token } from "./tokens.ts";
import { formBehind, unitAround, type UnitWords } from "./unit-around.ts";

/** A number of a sentence that may be a figure, with the unit that is printed around it. */
export interface Candidate extends Span {
  /** Which number tokens of the sentence it is made of, from 0: one, or two for "15/29 vụ". */
  readonly numbers: readonly [first: number, last: number];
  readonly value: string;
  readonly total?: string;
  /** The second end of a range, "0,5-0,7%"; `value` is the first. */
  readonly upper?: string;
  /** How long the words in brackets are that repeat it before its unit, " (bảy)" of "07 (bảy) xã". */
  readonly spelled?: number;
  /** Units that are written so, the most likely first; none where the number stands alone or its unit is not known. */
  readonly units: readonly string[];
}

/** The numbers of a sentence that the grammar does not call dates, documents, ages or names, each with its unit. */
export const candidatesOf = (
  text: string,
  tokens: readonly Token[],
  words: UnitWords,
  language: Language,
): Candidate[] => {
  const numbers = tokens.filter(({ kind }) => kind === "number");
  const found: Candidate[] = [];
  for (let first = 0; first < numbers.length; first += 1) {
    const pair = candidateAt(text, numbers, [first, first + 1], words, language);
    const one = pair ?? candidateAt(text, numbers, [first, first], words, language);
    if (!one) continue;
    found.push(one);
    first = one.numbers[1];
  }
  return found;
};

/** The candidate that the given number tokens make; undefined when they make none. */
export const candidateAt = (
  text: string,
  numbers: readonly Token[],
  [first, last]: readonly [number, number],
  words: UnitWords,
  language: Language,
): Candidate | undefined => {
  const [one, other] = [numbers[first], numbers[last]];
  if (!one || !other || last - first > 1) return undefined;
  const around = unitAround(text, other, words);
  const isMeasured =
    around !== undefined ||
    isThing(text, one, other, words) ||
    words.forms.some(({ after }) => formBehind(text, other.end, after) > 0);
  const value = numberAt(text, one, language, isMeasured);
  if (value === undefined) return undefined;
  if (first === last) {
    const spelled = around ? 0 : spelledBehind(text, one.end, words);
    if (spelled > 0) {
      const end = one.end + spelled;
      const units = unitAround(text, { start: end, end }, words)?.units ?? [];
      return { start: one.start, end: one.end, numbers: [first, last], value, spelled, units };
    }
    const span = around?.span ?? { start: one.start, end: one.end };
    return { ...span, numbers: [first, last], value, units: around?.units ?? [] };
  }
  const total = numberAt(text, other, language, isMeasured);
  if (total === undefined || Number(total) < Number(value)) return undefined;
  const forms = unitForms(around?.units ?? [], words);
  if (
    value !== total &&
    (around || namesThing(text, other.end, words)) &&
    isRange(text, one, other, forms, language)
  )
    return {
      start: one.start,
      end: around?.span.end ?? other.end,
      numbers: [first, last],
      value,
      upper: total,
      units: around?.units ?? [],
    };
  if (!isJoint(text.slice(one.end, other.start), around?.units ?? [], words, language)) return undefined;
  const lead = unitAround(text, one, words);
  const start = Math.min(one.start, lead?.span.start ?? one.start);
  const end = Math.max(other.end, around?.span.end ?? other.end);
  return { start, end, numbers: [first, last], value, total, units: around?.units ?? [] };
};

/** Does a word stand behind a number that may be a unit of which nothing is known? */
const namesThing = (text: string, at: number, { light }: UnitWords): boolean => {
  const word = /^ (\p{Ll}[\p{L}\p{M}]*)/u.exec(text.slice(at))?.[1];
  return word !== undefined && !light.has(foldWord(word));
};

/** A number that may be a day and a month, "30.4". */
const DAY_AND_MONTH = /^(?:[12]?\d|3[01])\.(?:[1-9]|1[0-2])$/;

/** Do numbers with exchanged signs count something, so that they are no names: "1,234.5 bao", "37.7 giường"? */
const isThing = (text: string, one: Span, other: Span, words: UnitWords): boolean =>
  namesThing(text, other.end, words) && !DAY_AND_MONTH.test(text.slice(one.start, one.end));

/** How many signs from `at` on are a number in words, in brackets: " (hai mươi)". */
const spelledBehind = (text: string, at: number, { spelled }: UnitWords): number => {
  spelled.lastIndex = at;
  return spelled.exec(text)?.[0].length ?? 0;
};

/**
 * The value of a number by the rules of its language; of one with a unit also by the rules that exchange the signs, so
 * that "3.2%" in Vietnamese is found, and the check then says how it has to be printed.
 */
const numberAt = (
  text: string,
  { start, end }: Span,
  language: Language,
  withUnit: boolean,
): string | undefined => {
  const printed = text.slice(start, end);
  const own = parsePrintedNumber(printed, language);
  if (own !== undefined || !withUnit || /^0\d/.test(printed)) return own;
  return parsePrintedNumber(printed, { ...language, group: language.decimal, decimal: language.group });
};

/** Are two numbers the ends of a range, the first with the `forms` of its unit or without: "0,5-0,7%", "từ 5 đến 7 tấn"? */
const isRange = (
  text: string,
  one: Span,
  other: Span,
  forms: readonly string[],
  { range }: Language,
): boolean => {
  const unit = Math.max(0, ...forms.map((form) => formBehind(text, one.end, form)));
  const between = text.slice(one.end + unit, other.start);
  if (range.to.some((word) => !/\p{L}/u.test(word) && between.trim() === word)) return true;
  const isFrom = range.from.some((word) => text.slice(0, one.start).toLowerCase().endsWith(`${word} `));
  return isFrom && range.to.some((word) => between === ` ${word} `);
};

/** Is the text between two numbers the sign of a pair, such as "/" or " ha/"? */
const isJoint = (
  between: string,
  units: readonly string[],
  words: UnitWords,
  { pair }: Language,
): boolean => {
  if (/^\s?\/\s?$/.test(between) || pair.some((word) => between === ` ${word} `)) return true;
  return unitForms(units, words).some((form) => isUnitAndStroke(between, form));
};

/** How units are written behind a number. */
const unitForms = (units: readonly string[], { forms }: UnitWords): string[] =>
  forms.filter(({ unit, after }) => after !== "" && units.includes(unit)).map(({ after }) => after);

/** Is the text between two numbers the unit of the first and a stroke: "5 ha/10 ha"? */
const isUnitAndStroke = (between: string, form: string): boolean => {
  const text = between.trim();
  return text.startsWith(form) && text.endsWith("/") && text.slice(form.length, -1).trim() === "";
};
