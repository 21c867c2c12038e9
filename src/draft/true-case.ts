import { isInCapitals } from "../model/capitals.ts";
import type { Locale } from "../model/locale.ts";

/** How often a word is written in each form, by the word in small letters and its neighbour. */
type Counts = Map<string, Map<string, number>>;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** What stands before a word that begins a sentence or a line, and gets a capital whatever it is. */
const OPENS = /(?:^|[.:;!?…]["”’)]*\s+|[-–+•“"(]\s*)$/u;

/** Roman numbers and codes such as "A1". */
const SIGN = /^(?:[IVX]{2,}|\p{Lu}+\d+)$/u;

/**
 * Writes a text in capitals as a sentence: each word in the form that `texts` write it in beside the same neighbour, as
 * "quý II" and "Điện Biên"; else abbreviations, roman numbers and codes as they are, and any other word in small letters.
 */
export const trueCase = (texts: Iterable<string>, locale: Locale): ((title: string) => string) => {
  const small = (word: string): string => word.toLocaleLowerCase(locale);
  const alone: Counts = new Map();
  const before: Counts = new Map();
  const behind: Counts = new Map();
  for (const raw of texts) {
    if (isInCapitals(raw)) continue;
    const text = raw.normalize("NFC");
    const words = [...text.matchAll(WORD)];
    for (const [at, { 0: word, index }] of words.entries()) {
      if (OPENS.test(text.slice(Math.max(0, index - 8), index)) && isTitleCase(word)) continue;
      const own = small(word);
      count(alone, own, word);
      const [previous, next] = [words[at - 1]?.[0], words[at + 1]?.[0]];
      if (previous !== undefined) count(before, `${small(previous)} ${own}`, word);
      if (next !== undefined) count(behind, `${own} ${small(next)}`, word);
    }
  }
  return (title) => {
    const words = [...title.matchAll(WORD)].map(([word]) => small(word));
    let at = -1;
    const written = title.replaceAll(WORD, (word) => {
      at += 1;
      const own = small(word);
      const beside = [
        before.get(`${words[at - 1] ?? ""} ${own}`),
        behind.get(`${own} ${words[at + 1] ?? ""}`),
      ].flatMap((forms) => [...(forms ?? [])]);
      const known = mostFrequent(beside) ?? abbreviation([...(alone.get(own) ?? [])]);
      return known ?? (SIGN.test(word) && !alone.has(own) ? word : own);
    });
    return written.replace(/\p{L}/u, (letter) => letter.toLocaleUpperCase(locale));
  };
};

const isTitleCase = (word: string): boolean => /^\p{Lu}[^\p{Lu}]*$/u.test(word);

const count = (counts: Counts, key: string, form: string): void => {
  const forms = counts.get(key) ?? new Map<string, number>();
  counts.set(key, forms.set(form, (forms.get(form) ?? 0) + 1));
};

/** The form that is written most often; of two equally frequent ones that in small letters. */
const mostFrequent = (forms: readonly (readonly [string, number])[]): string | undefined => {
  const sums = new Map<string, number>();
  for (const [form, times] of forms) sums.set(form, (sums.get(form) ?? 0) + times);
  return [...sums].toSorted(([a, x], [b, y]) => y - x || (a > b ? -1 : 1))[0]?.[0];
};

/** The most frequent form of a word where that is in capitals throughout. */
const abbreviation = (forms: readonly (readonly [string, number])[]): string | undefined => {
  const form = mostFrequent(forms);
  return form !== undefined && /^[\p{Lu}\d]+$/u.test(form) ? form : undefined;
};
