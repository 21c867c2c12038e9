import { otherNumbers, unaccountedNumbers } from "../prose/number-grammar.ts";
import type { BoundFigure, BindTools, Listed } from "./bound.ts";
import type { Candidate } from "./candidates.ts";
import type { DraftingLanguage } from "./drafting-language.ts";
import type { PassageInSection } from "./place-passages.ts";

import { unknownUnit } from "./unknown-unit.ts";

/** Does a pair of numbers that counts nothing look like a day of a month, as in "dịp 27/7 và Tết"? */
export const isDayAndMonth = (text: string, candidate: Candidate, drafting: DraftingLanguage): boolean =>
  candidate.units.length === 0 && isDayOfMonth(candidate) && unknownUnit(text, candidate, drafting) === "";

const isDayOfMonth = ({ value, total }: Candidate): boolean =>
  total !== undefined &&
  /^\d{1,2}$/.test(value) &&
  /^\d{1,2}$/.test(total) &&
  Number(value) >= 1 &&
  Number(value) <= 31 &&
  Number(total) >= 1 &&
  Number(total) <= 12;

/**
 * What each section has to list under `numbers`: what the previous report listed and the new one still prints, and
 * numbers of periods that the grammar of the checks does not know.
 */
export const unlisted = (
  passages: readonly PassageInSection[],
  figures: readonly BoundFigure[],
  doubtful: readonly { passage: number; listed: Listed }[],
  { reading, memory }: BindTools,
): Map<string, Listed[]> => {
  const numbers = new Map<string, Listed[]>();
  const add = (slug: string, one: Listed): void => {
    const list = numbers.get(slug) ?? [];
    if (!list.some(({ text }) => text === one.text)) numbers.set(slug, [...list, one]);
  };
  for (const [at, { slug, known, passage, signs = [] }] of passages.entries()) {
    const bound = figures.filter((one) => one.passage === at).map(({ binding }) => binding);
    for (const one of memory.listed.get(known ?? "") ?? [])
      if (passage.text.includes(one.text)) add(slug, one);
    for (const { listed } of doubtful.filter((one) => one.passage === at)) add(slug, listed);
    const own = numbers.get(slug) ?? [];
    const spans = [...bound, ...signs, ...otherNumbers(passage.text, reading.language, own)];
    for (const { text, start } of unaccountedNumbers(passage.text, spans, reading.language))
      add(slug, {
        text: withWords(passage.text, start, text),
        kind: kindOf(passage.text, start, text, reading.drafting),
      });
  }
  return numbers;
};

/** A number with the word before it and behind it, so that the entry names this number alone. */
const withWords = (text: string, start: number, number: string): string => {
  const before = /[\p{L}\p{M}]+ $/u.exec(text.slice(0, start))?.[0] ?? "";
  const behind = /^ [\p{L}\p{M}]+/u.exec(text.slice(start + number.length))?.[0] ?? "";
  return `${before}${number}${behind}`;
};

const kindOf = (text: string, start: number, number: string, { timeUnits }: DraftingLanguage): string => {
  if (/^(?:19|20)\d{2}$/.test(number) || number.includes("/")) return "date";
  return new RegExp(`^ (?:${timeUnits.join("|")})`, "u").test(text.slice(start + number.length))
    ? "duration"
    : "name";
};
