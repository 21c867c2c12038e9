import { compare, fixedPoint, shifted, type FixedPoint } from "../../quantity/fixed-point.ts";
import { firstFolded, wordsOf } from "./fold.ts";
import type { Multipliers } from "./multipliers.ts";
import { isSameWord, type TypedWord } from "./phrase-index.ts";
import type { UnitEntry } from "../index/search-data.ts";

/** One thing that a unit word can mean: without `dimension` it is a mere multiplier, as "triệu" is. */
export interface TypedUnitMeaning {
  readonly dimension?: string;
  /** A value times this is the value in the dimension's base unit. */
  readonly factor: FixedPoint;
}

/** A unit word as it is written, and one thing that it means. */
interface WrittenUnit {
  readonly words: readonly TypedWord[];
  readonly meaning: TypedUnitMeaning;
}

export interface UnitLexicon {
  /** By folded unit words, such as "ti dong", "ha" or "usd", how they are written and what they mean. */
  readonly meanings: ReadonlyMap<string, readonly WrittenUnit[]>;
  /** Unit words that stand before the number, as "vnd" does in English. */
  readonly leading: ReadonlySet<string>;
  /** By a power of ten, the dimensions of units that are written with it: money for that of "tỷ đồng". */
  readonly multiplied: ReadonlyMap<number, ReadonlySet<string>>;
  readonly multipliers: Multipliers;
}

const SIGNS: Readonly<Record<string, string>> = { "%": " percent ", $: " usd ", "₫": " vnd " };

/** Signs that are no words, and units all the same, as words. */
export const spellSigns = (text: string): string => text.replace(/[%$₫]/g, (sign) => SIGNS[sign] ?? sign);

const wordsOfUnit = (text: string): readonly TypedWord[] => wordsOf(spellSigns(text));
const keyOf = (words: readonly TypedWord[]): string => words.map(({ folded }) => folded).join(" ");

/**
 * The unit words of a report: each form as it stands, and each with its multiplier taken off, so that "đồng" and
 * "VND" are known from "tỷ đồng" and "VND # billion". A phrase that means the same as a unit (`groups`) is that unit.
 */
export const unitLexicon = (
  units: Readonly<Record<string, UnitEntry>>,
  groups: readonly (readonly string[])[],
  multipliers: Multipliers,
): UnitLexicon => {
  const lexicon = new Map<string, WrittenUnit[]>();
  const beginnings = new Set<string>();
  const leading = new Set<string>();
  const multiplied = new Map<number, Set<string>>();
  const learn = (words: readonly TypedWord[], meaning: TypedUnitMeaning): void => {
    const key = keyOf(words);
    if (!key) return;
    const known = lexicon.get(key) ?? [];
    const isKnown = known.some(
      (one) =>
        isSameMeaning(one.meaning, meaning) && one.words.every(({ form }, at) => form === words[at]?.form),
    );
    if (isKnown) return;
    lexicon.set(key, [...known, { words, meaning }]);
    beginnings.add(words[0]?.folded ?? "");
  };
  for (const { dimension, factor, forms } of Object.values(units)) {
    for (const form of forms)
      leading.add(keyOf(wordsOfUnit(form.includes("#") ? (form.split("#")[0] ?? "") : "")));
    for (const words of forms
      .flatMap((form) => [form, ...form.split(",")])
      .map((form) => wordsOfUnit(form.replace("#", " ")))) {
      const rest = words.filter(({ folded }) => !multipliers.words.has(folded));
      const tens = words.reduce((sum, { folded }) => sum + (multipliers.words.get(folded) ?? 0), 0);
      if (tens > 0) multiplied.set(tens, (multiplied.get(tens) ?? new Set()).add(dimension));
      learn(rest, { dimension, factor: shifted(fixedPoint(factor), -tens) });
    }
  }
  leading.delete("");
  // "lượt" is said for "lượt người" and "lượt khách" alike.
  for (const written of [...lexicon.values()].flat()) {
    const [first, ...others] = written.words;
    if (first && others.length > 0 && lexicon.has(first.folded)) learn([first], written.meaning);
  }
  for (const group of groups) {
    if (!group.some((phrase) => beginnings.has(firstFolded(spellSigns(phrase))))) continue;
    const phrases = group.map((phrase) => {
      const words = wordsOfUnit(phrase);
      return { words, key: keyOf(words) };
    });
    const meanings = phrases.flatMap(({ key }) => lexicon.get(key) ?? []);
    if (meanings.length === 0) continue;
    const unknown = phrases.filter(({ key }) => !lexicon.has(key) && !multipliers.words.has(key));
    for (const { words } of unknown) for (const { meaning } of meanings) learn(words, meaning);
  }
  return { meanings: lexicon, leading, multiplied, multipliers };
};

/**
 * The longest unit among `words` that begins at `from`, and how many words it takes; marks that were typed count:
 * "bán" in "3,9 nghìn tỷ bán lẻ" is not "bản".
 */
export const unitAt = (
  { meanings: lexicon }: UnitLexicon,
  words: readonly TypedWord[],
  from: number,
): { meanings: readonly TypedUnitMeaning[]; length: number } | undefined => {
  for (let length = Math.min(6, words.length - from); length > 0; length -= 1) {
    const run = words.slice(from, from + length);
    const written = (lexicon.get(keyOf(run)) ?? []).filter((one) =>
      one.words.every(({ form }, at) => isSameWord(run[at]?.form ?? "", form)),
    );
    if (written.length > 0) return { meanings: distinct(written.map(({ meaning }) => meaning)), length };
  }
  return undefined;
};

const distinct = (meanings: readonly TypedUnitMeaning[]): TypedUnitMeaning[] =>
  meanings.filter((meaning, at) => meanings.findIndex((one) => isSameMeaning(one, meaning)) === at);

const isSameMeaning = (one: TypedUnitMeaning, other: TypedUnitMeaning): boolean =>
  one.dimension === other.dimension && compare(one.factor, other.factor) === 0;
