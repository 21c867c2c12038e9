import type { Hedge, QueryLanguage } from "../../model/query-language.ts";
import { ONE, shifted } from "../../quantity/fixed-point.ts";
import { isNumber, normalise, wordsOf, type FoldedWord } from "./fold.ts";
import { hedgeReader, hedgesBehindUnits } from "./hedges.ts";
import { LETTERS, NUMERALS } from "./letters.ts";
import { numberReadings } from "./number-readings.ts";
import type { Multipliers } from "./multipliers.ts";
import { numberSpeller } from "./number-words.ts";
import { spellSigns, unitAt, type UnitLexicon, type TypedUnitMeaning } from "./unit-lexicon.ts";

export interface WordTerm {
  readonly kind: "word";
  readonly form: string;
  readonly folded: string;
  /** The form that was typed, where another was meant. */
  readonly typed: string;
  /** The word already serves as the unit of a number. */
  readonly isUnit: boolean;
}

export interface NumberTerm {
  readonly kind: "number";
  /** What the digits can stand for, the likelier first. */
  readonly readings: readonly string[];
  /** Readings of the second number of a pair such as "15/29". */
  readonly totals?: readonly string[];
  /** Possible units with the multiplier that was typed; empty when neither was typed. */
  readonly units: readonly TypedUnitMeaning[];
  readonly sign?: "increase" | "decrease";
  readonly hedge?: Hedge;
  /** As it was typed. */
  readonly typed: string;
  /** Folded words of the text that the digits may be instead: "19" in "covid 19", "60m" in "đường 60m". */
  readonly asWords: readonly string[];
}

export type QueryTerm = WordTerm | NumberTerm;

const DIGITS = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*`;
const LETTER = new RegExp(`[${LETTERS}]`);
const SHORT_UNIT = new RegExp(String.raw`^\s([a-z]{1,2})(?![${LETTERS}${NUMERALS}])`);
const NUMBER_WITH_LETTERS = new RegExp(String.raw`^\d+[${LETTERS}]+$`);
/** A number with its sign and the second number of a pair; `between` are the words between the two. */
const numberForm = (between: readonly string[]): RegExp =>
  new RegExp(
    String.raw`(?<lead>^|^/|[^\d]/|[^${LETTERS}${NUMERALS}/])(?!\d+/\d+/\d)(?:(?<sign>[-−–+])\s?)?(?<digits>${DIGITS})` +
      String.raw`(?:\s?(?:${["/", ...between.map((words) => String.raw`\s${words}\s`)].join("|")})\s?(?<total>${DIGITS})(?![\d/]))?(?!/\d)`,
    "g",
  );

/**
 * Reads what was typed, as words and numbers in order. A number takes its unit with it: the words behind it
 * ("5,77 triệu đô") or before it ("USD 5.77 million"); multipliers are then no words any more.
 */
export const termReader = (
  lexicon: UnitLexicon,
  languages: readonly QueryLanguage[],
): ((query: string) => QueryTerm[]) => {
  const hedgeBefore = hedgeReader(languages);
  const spellNumbers = numberSpeller(languages);
  const form = numberForm(languages.flatMap(({ numbers }) => numbers.pair));
  return (query) => {
    const text = hedgesBehindUnits(spellNumbers(spellSigns(normalise(query))), lexicon.leading, hedgeBefore);
    const terms: QueryTerm[] = [];
    let from = 0;
    let taken = 0;
    const addWords = (until: number): void => {
      const words = wordsOf(text.slice(from, until));
      for (const [index, { form, folded }] of words.entries())
        terms.push({ kind: "word", form, folded, typed: form, isUnit: index < taken });
      taken = 0;
    };
    for (const found of text.matchAll(form)) {
      const { lead: before = "", digits = "", total } = found.groups ?? {};
      const sign = /^[\s(]?$/.test(before) ? found.groups?.["sign"] : undefined;
      const start = found.index + before.length;
      const readings = numberReadings(digits);
      const totals = total === undefined ? undefined : numberReadings(total);
      if (readings.length === 0 || totals?.length === 0) continue;
      const hedged = hedgeBefore(text.slice(from, start));
      addWords(hedged ? from + hedged.start : start);
      const end = found.index + found[0].length;
      const behind = wordsBehind(text, end);
      const last = terms[terms.length - 1];
      const lead =
        last?.kind === "word" && lexicon.leading.has(last.folded)
          ? lexicon.meanings.get(last.folded)?.map(({ meaning }) => meaning)
          : undefined;
      const multiplied = multiplier(
        lexicon.multipliers,
        behind,
        lead !== undefined || unitAt(lexicon, behind, 1) !== undefined,
      );
      const unit = unitAt(lexicon, behind, multiplied.length);
      if (lead && last?.kind === "word") terms.splice(-1, 1, { ...last, isUnit: true });
      const meanings = unit?.meanings ?? lead;
      terms.push({
        kind: "number",
        readings,
        ...(totals ? { totals } : {}),
        units: meanings
          ? meanings.map((one) => ({ ...one, factor: shifted(one.factor, multiplied.tens) }))
          : multiplied.length
            ? [{ factor: shifted(ONE, multiplied.tens) }]
            : [],
        ...(sign ? { sign: sign === "+" ? "increase" : "decrease" } : {}),
        ...(hedged ? { hedge: hedged.hedge } : {}),
        typed: digits,
        asWords: wordsThatHold(text, start, end),
      });
      from = end + (multiplied.length ? endOfWord(text.slice(end), multiplied.length) : 0);
      // "m" in "60m" is part of one word with the digits, whether or not it is a unit.
      taken = unit?.length ?? (LETTER.test(text[from] ?? "") ? 1 : 0);
    }
    addWords(text.length);
    return terms;
  };
};

/** Words up to the next number. */
const wordsBehind = (text: string, from: number): readonly FoldedWord[] =>
  wordsOf(text.slice(from).replace(/(\s)\d.*$/su, "$1"));

/** `hasUnit`: another word is the unit, so that "m" is no metre: "$5.77m", "5.77m usd". */
const multiplier = (
  known: Multipliers,
  words: readonly FoldedWord[],
  hasUnit: boolean,
): { tens: number; length: number } => {
  let tens = 0;
  let length = 0;
  for (const { folded } of words) {
    const more = known.words.get(folded) ?? (hasUnit && length === 0 ? known.letters.get(folded) : undefined);
    if (!more) break;
    tens += more;
    length += 1;
  }
  return { tens, length };
};

const endOfWord = (text: string, count: number): number => wordsOf(text)[count - 1]?.end ?? text.length;

const wordsThatHold = (text: string, start: number, end: number): string[] => {
  const overlaps = (word: FoldedWord): boolean => word.start < end && word.end > start;
  const whole = wordsOf(text)
    .filter(overlaps)
    .map(({ folded }) => folded);
  const parts = text.slice(start, end).split(/[^\d.,]+/);
  // "60 m" is also the word "60m".
  const letters = SHORT_UNIT.exec(text.slice(end))?.[1];
  const joined = letters ? [text.slice(start, end) + letters] : [];
  return [...new Set([...whole, ...parts, ...joined])].filter(
    (word) => word && (isNumber(word) || NUMBER_WITH_LETTERS.test(word)),
  );
};
