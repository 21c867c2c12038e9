import type { Language } from "../model/language.ts";
import { anyWord } from "./any-word.ts";

const known = new WeakMap<Language, WeakMap<readonly string[], readonly string[]>>();

/**
 * The forms of a unit as texts may write them: as the catalogue has them, with other spellings of their words, "tỉ đồng"
 * for "tỷ đồng", and in capitals, as a text in capitals has them. The forms of the catalogue come first.
 */
export const writtenForms = (forms: readonly string[], language: Language): readonly string[] => {
  const own = known.get(language) ?? new WeakMap<readonly string[], readonly string[]>();
  known.set(language, own);
  const all = own.get(forms) ?? withCapitals(spelledOtherwise(forms, language));
  own.set(forms, all);
  return all;
};

interface Spelling {
  /** The word as it stands whole in a form. */
  readonly whole: RegExp;
  readonly others: readonly string[];
}

const compiled = new WeakMap<Language, readonly Spelling[]>();

const spellingsOf = (language: Language): readonly Spelling[] => {
  const own =
    compiled.get(language) ??
    (language.unitSpellings ?? []).map(([word = "", ...others]): Spelling => {
      const literal = word.replaceAll(".", String.raw`\.`);
      return {
        whole: new RegExp(`${anyWord([literal], "u", { digits: true }).source}(?![²³])`, "u"),
        others,
      };
    });
  compiled.set(language, own);
  return own;
};

const spelledOtherwise = (forms: readonly string[], language: Language): string[] => {
  const all = new Set(forms);
  for (const { whole, others } of spellingsOf(language))
    for (const form of [...all])
      if (whole.test(form)) for (const other of others) all.add(form.replace(whole, other));
  return [...all];
};

/** One letter, as "m" of metres, means something else in capitals. */
const withCapitals = (forms: readonly string[]): string[] => {
  const words = forms.filter((form) => (form.match(/\p{L}/gu)?.length ?? 0) > 1 && !form.includes("#"));
  return [...new Set([...forms, ...words.map((form) => form.toUpperCase())])];
};
