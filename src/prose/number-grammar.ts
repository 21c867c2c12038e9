import type { Language } from "../model/language.ts";
import { anyWord } from "./any-word.ts";

export interface OtherNumber {
  readonly kind: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const compiled = new Map<Language, { kind: string; pattern: RegExp }[]>();

const patternsOf = (language: Language): { kind: string; pattern: RegExp }[] => {
  const known = compiled.get(language);
  if (known) return known;
  const patterns = Object.entries(language.notFigures).flatMap(([kind, sources]) =>
    sources.map((source) => ({
      kind,
      pattern: new RegExp(source, source.includes("\\p{Lu}") ? "gu" : "giu"),
    })),
  );
  compiled.set(language, patterns);
  return patterns;
};

/** Numbers of `text` that a language writes for other things than figures: dates, documents, ages, names. */
export const otherNumbers = (
  text: string,
  language: Language,
  listed: readonly { text: string; kind: string }[] = [],
): OtherNumber[] => [
  ...listed.flatMap((one) =>
    occurrences(text, one.text).map((start) => ({ ...one, start, end: start + one.text.length })),
  ),
  ...patternsOf(language).flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].map((found) => ({
      kind,
      text: found[0],
      start: found.index,
      end: found.index + found[0].length,
    })),
  ),
];

/** Signs of numbers: digits of any script, fractions, Roman and circled numbers; but not the raised digit of "m²". */
const SIGNS = /\d(?:[\d.,/]*\d)?|(?!\d)(?:(?<!\p{L}m|(?<!\p{L})m)[²³]|(?![²³])\p{N})+/gu;

const inWords = new WeakMap<Language, RegExp>();

const wordsFor = (language: Language): RegExp => {
  const known = inWords.get(language);
  if (known) return known;
  const made = anyWord(language.numbersInWords ?? ["(?!)"], "giu");
  inWords.set(language, made);
  return made;
};

/**
 * Numbers of `text`, in signs and, of a `language`, in words, that are neither inside one of `accounted` spans nor recognised by the grammar:
 * each is a figure that nobody bound, or a number that its author must list.
 */
export const unaccountedNumbers = (
  text: string,
  accounted: readonly { start: number; end: number }[],
  language?: Language,
): { text: string; start: number }[] =>
  [...text.matchAll(SIGNS), ...(language ? text.matchAll(wordsFor(language)) : [])]
    .map((found) => ({ text: found[0], start: found.index }))
    .filter(({ text: digits, start }) => !coveredBy(accounted, start, start + digits.length))
    .toSorted((a, b) => a.start - b.start);

const coveredBy = (spans: readonly { start: number; end: number }[], start: number, end: number): boolean => {
  let position = start;
  for (const span of spans
    .filter((one) => one.end > start && one.start < end)
    .toSorted((a, b) => a.start - b.start)) {
    if (span.start > position) return false;
    position = Math.max(position, span.end);
  }
  return position >= end;
};

const occurrences = (text: string, part: string): number[] => {
  const starts: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) starts.push(at);
  return starts;
};
