import type { Language } from "../model/language.ts";
import { otherNumbers } from "../prose/number-grammar.ts";
import type { DraftingLanguage } from "./drafting-language.ts";
import { foldWord } from "./fold.ts";
import { anyWord, longestFirst } from "../prose/any-word.ts";
import { spelledNumber } from "./spelled-number.ts";

/** What a piece of a sentence is to the one who compares two reports. */
export type TokenKind = "word" | "number" | "period" | "document" | "direction" | "name";

export interface Token {
  readonly kind: TokenKind;
  /** The word, folded; for what changes from report to report only a sign: "#", "@", "§", "±". */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

const SIGNS = { number: "#", period: "@", document: "§", direction: "±" } as const;
const MASKED = new Set(["date", "duration"]);
/** Words and numbers; the digit of "m2" belongs to its unit. */
const WORDS =
  /(?<![\p{L}\p{M}])(?:[kcd]?m|dam|hm)[23](?![\p{L}\p{M}\d]|[.,]\d)|\p{L}[\p{L}\p{M}]*|\d(?:[\d.,]*\d)?|[²³]/gu;

const wordPattern = (sources: readonly string[]): RegExp => anyWord(sources, "giu", { digits: true });

interface Patterns {
  readonly periods: RegExp;
  readonly directions: RegExp;
  /** A number in words that repeats the digits before it: "07 (bảy) xã". */
  readonly spelled: RegExp;
}
const compiled = new Map<DraftingLanguage, Patterns>();
const patternsOf = (language: Language, drafting: DraftingLanguage): Patterns => {
  const known = compiled.get(drafting);
  if (known) return known;
  const patterns = {
    periods: wordPattern(drafting.periods),
    spelled: new RegExp(String.raw`(?<=\d ?)${spelledNumber(drafting.numberWords)}`, "giu"),
    directions: wordPattern([
      ...longestFirst([...language.increase, ...language.decrease]),
      ...[...language.comparatives.increase, ...language.comparatives.decrease].map(
        (word) => String.raw`${word}(?=\s\d)`,
      ),
    ]),
  };
  compiled.set(drafting, patterns);
  return patterns;
};

/**
 * A text in tokens. Numbers, periods, documents and words of direction are masked; bands, grades, ages and names stand
 * as they are, for they tell one indicator from another. `figures` are spans known to print a figure, `listed` words
 * that an author called no figure.
 */
export const tokensOf = (
  text: string,
  language: Language,
  drafting: DraftingLanguage,
  figures: readonly Span[] = [],
  listed: readonly { text: string; kind: string }[] = [],
): Token[] => {
  const { periods, directions, spelled } = patternsOf(language, drafting);
  const isFree = ({ start, end }: Span): boolean =>
    !figures.some((one) => one.start < end && start < one.end);
  const spans: (Span & { kind: TokenKind })[] = [];
  const add = (kind: TokenKind, found: Span): void => {
    if (isFree(found) && !spans.some((one) => one.start < found.end && found.start < one.end))
      spans.push({ kind, start: found.start, end: found.end });
  };
  const others = otherNumbers(text, language, listed);
  const listedCount = others.filter((one) => listed.some(({ text: words }) => words === one.text));
  for (const one of listedCount) add("name", one);
  for (const one of others.filter(({ kind }) => kind === "document")) add("document", one);
  for (const one of others.filter(({ kind }) => !MASKED.has(kind))) add("name", one);
  for (const { 0: words, index } of text.matchAll(spelled))
    add("word", { start: index, end: index + words.length });
  for (const one of text.matchAll(periods))
    add("period", { start: one.index, end: one.index + one[0].length });
  for (const one of others) add("period", one);
  for (const one of text.matchAll(directions))
    add("direction", { start: one.index, end: one.index + one[0].length });
  spans.sort((a, b) => a.start - b.start);

  const tokens: Token[] = [];
  const words = (from: number, to: number, kind?: "name"): void => {
    for (const { 0: word, index } of text.slice(from, to).matchAll(WORDS)) {
      const [start, end] = [from + index, from + index + word.length];
      const isNumber = /^\d/.test(word) && kind !== "name";
      tokens.push({
        kind: isNumber ? "number" : "word",
        text: isNumber ? SIGNS.number : foldWord(word),
        start,
        end,
      });
    }
  };
  let at = 0;
  for (const { kind, start, end } of spans) {
    words(at, start);
    if (kind === "name") words(start, end, "name");
    else if (kind !== "word") {
      const last = tokens.at(-1);
      const joined = kind === "period" && last?.kind === "period";
      if (joined) tokens[tokens.length - 1] = { ...last, end };
      else tokens.push({ kind, text: SIGNS[kind], start, end });
    }
    at = end;
  }
  words(at, text.length);
  return tokens;
};
