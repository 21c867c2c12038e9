import type { Language } from "../model/language.ts";
import type { Period } from "../model/period.ts";
import type { Units } from "../model/schema.ts";
import { anyWord } from "../prose/any-word.ts";
import type { DraftingLanguage } from "./drafting-language.ts";

/** By what the figures of a text are typed. */
export interface Grammar {
  readonly language: Language;
  readonly drafting: DraftingLanguage;
  readonly units: Units;
  /** The period of the report, by which "so với 6 tháng đầu năm 2020" is the same period a year before or another one. */
  readonly period?: Period;
}

const compiled = new Map<string, RegExp>();

/** Whole words of a list; compiled once. */
export const words = (list: readonly string[], flags = "iu"): RegExp => {
  const key = `${flags} ${list.join("|")}`;
  const pattern = compiled.get(key) ?? anyWord(list, flags, { digits: true });
  compiled.set(key, pattern);
  return pattern;
};

/** Does one of the words stand in a text? */
export const says = (text: string, list: readonly string[]): boolean =>
  list.length > 0 && words(list).test(text);
