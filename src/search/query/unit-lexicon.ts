import { Decimal } from "../../quantity/decimal.ts";
import { phraseKey } from "./fold.ts";
import type { UnitEntry } from "../index/search-data.ts";

/** One thing that a unit word can mean: without `dimension` it is a mere multiplier, as "triệu" is. */
export interface UnitMeaning {
  readonly dimension?: string;
  /** A value times this is the value in the dimension's base unit. */
  readonly factor: Decimal;
}

export interface UnitLexicon {
  /** What folded unit words mean, such as "ti dong", "ha" or "usd". */
  readonly meanings: ReadonlyMap<string, readonly UnitMeaning[]>;
  /** Unit words that stand before the number, as "vnd" does in English. */
  readonly leading: ReadonlySet<string>;
}

/** Multipliers by their folded words, Vietnamese and English. */
const MULTIPLIERS: ReadonlyMap<string, string> = new Map([
  ["nghin", "1000"],
  ["ngan", "1000"],
  ["k", "1000"],
  ["thousand", "1000"],
  ["tr", "1000000"],
  ["trieu", "1000000"],
  ["million", "1000000"],
  ["mn", "1000000"],
  ["ti", "1000000000"],
  ["billion", "1000000000"],
  ["bn", "1000000000"],
  ["trillion", "1000000000000"],
]);

/** Letters that are multipliers between a number and its unit, and units or words elsewhere. */
const MULTIPLIER_LETTERS: ReadonlyMap<string, string> = new Map([
  ["m", "1000000"],
  ["b", "1000000000"],
]);

const decimalIn = (values: ReadonlyMap<string, string>, folded: string): Decimal | undefined => {
  const found = values.get(folded);
  return found === undefined ? undefined : new Decimal(found);
};

/** The multiplier that a folded word is; undefined for any other word. */
export const multiplierOf = (folded: string): Decimal | undefined => decimalIn(MULTIPLIERS, folded);

/** The multiplier that "m" or "b" is beside a unit; undefined for any other word. */
export const multiplierLetterOf = (folded: string): Decimal | undefined =>
  decimalIn(MULTIPLIER_LETTERS, folded);

const SIGNS: Readonly<Record<string, string>> = { "%": " percent ", $: " usd ", "₫": " vnd " };

/** Signs that are no words, and units all the same, as words. */
export const spellSigns = (text: string): string => text.replace(/[%$₫]/g, (sign) => SIGNS[sign] ?? sign);

const unitKey = (text: string): string => phraseKey(spellSigns(text));

/**
 * The unit words of a report: each form as it stands, and each with its multiplier taken off, so that "đồng" and
 * "VND" are known from "tỷ đồng" and "VND # billion". A phrase that means the same as a unit (`groups`) is that unit.
 */
export const unitLexicon = (
  units: Readonly<Record<string, UnitEntry>>,
  groups: readonly (readonly string[])[],
): UnitLexicon => {
  const lexicon = new Map<string, UnitMeaning[]>();
  const leading = new Set<string>();
  const learn = (key: string, meaning: UnitMeaning): void => {
    const known = lexicon.get(key) ?? [];
    const same = known.some((one) => one.dimension === meaning.dimension && one.factor.eq(meaning.factor));
    if (key && !same) lexicon.set(key, [...known, meaning]);
  };
  for (const { dimension, factor, forms } of Object.values(units)) {
    for (const form of forms) leading.add(unitKey(form.includes("#") ? (form.split("#")[0] ?? "") : ""));
    for (const words of forms
      .flatMap((form) => [form, ...form.split(",")])
      .map((form) => unitKey(form.replace("#", " ")).split(" "))) {
      const rest = words.filter((word) => !multiplierOf(word));
      const multiplier = words.reduce(
        (product, word) => product.times(multiplierOf(word) ?? 1),
        new Decimal(1),
      );
      if (rest.length === words.length) learn(words.join(" "), { dimension, factor: new Decimal(factor) });
      else learn(rest.join(" "), { dimension, factor: new Decimal(factor).div(multiplier) });
    }
  }
  leading.delete("");
  for (const group of groups) {
    const keys = group.map(unitKey);
    const meanings = keys.flatMap((key) => lexicon.get(key) ?? []);
    for (const key of keys.filter((one) => !lexicon.has(one) && !multiplierOf(one)))
      for (const meaning of meanings) learn(key, meaning);
  }
  return { meanings: lexicon, leading };
};

/** The longest unit among `words` that begins at `from`, and how many words it takes. */
export const unitAt = (
  { meanings: lexicon }: UnitLexicon,
  words: readonly string[],
  from: number,
): { meanings: readonly UnitMeaning[]; length: number } | undefined => {
  for (let length = Math.min(6, words.length - from); length > 0; length -= 1) {
    const meanings = lexicon.get(words.slice(from, from + length).join(" "));
    if (meanings) return { meanings, length };
  }
  return undefined;
};
