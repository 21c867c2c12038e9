import type { Language } from "../../../model/language.ts";
import type { PlainPassage } from "../../../prose/document.ts";

interface Side extends PlainPassage {
  readonly language: Language;
  readonly listed: readonly { text: string }[];
}

const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

/**
 * Do two passages name different dates, documents or other numbers that are no figures? Figures are left
 * out; "tháng 12" is met by "December", "XIII" by "13th", "3 tháng" by "three months".
 */
export const numbersDiffer = (theirs: Side, own: Side): { found: string; expected: string } | undefined => {
  const [a, b] = [bare(theirs), bare(own)];
  const [need, have] = [digits(a), digits(b)];
  const meanings = new Set([...have, ...inWords(b), ...romans(b)]);
  const missing = [...new Set(need)].filter((number) => !meanings.has(number));
  const known = new Set([...need, ...inWords(a), ...romans(a)]);
  const extra = [...new Set(have)].filter((number) => !known.has(number));
  if (!missing.length && !extra.length) return undefined;
  return { found: extra.join(", ") || "—", expected: missing.join(", ") || "—" };
};

/** The passage without its figures. */
const bare = ({ text, figures }: Side): string =>
  figures.toReversed().reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);

const digits = (text: string): string[] =>
  [...text.matchAll(/\d+/g)].map(([number]) => number.replace(/^0+(?=\d)/, ""));

const inWords = (text: string): string[] => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.flatMap((word) =>
    [MONTHS, WORDS, ORDINALS].flatMap((list) => (list.includes(word) ? [String(list.indexOf(word) + 1)] : [])),
  );
};

const VALUE: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

const romans = (text: string): string[] =>
  (text.match(/(?<![\p{L}\d])[IVXLC]+(?![\p{L}\d])/gu) ?? []).map((roman) => {
    const values = [...roman].map((letter) => VALUE[letter] ?? 0);
    return String(values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0));
  });
