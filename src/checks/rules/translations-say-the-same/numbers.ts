import type { Language } from "../../../model/language.ts";
import type { PlainPassage } from "../../../prose/document.ts";

interface Side extends PlainPassage {
  readonly language: Language;
  readonly listed: readonly { text: string }[];
}

/**
 * Do two passages name different dates, documents or other numbers that are no figures? Figures are left
 * out; "tháng 12" is met by "December", "XIII" by "13th", "3 tháng" by "three months". The answer names the
 * numbers of either side that the other lacks, as each side writes them.
 */
export const numbersDiffer = (theirs: Side, own: Side): { found: string; expected: string } | undefined => {
  const [a, b] = [bare(theirs), bare(own)];
  const [need, have] = [digits(a), digits(b)];
  const [theirWords, ownWords] = [inWords(a, theirs.language), inWords(b, own.language)];
  const meanings = new Set([...have, ...ownWords.map(({ number }) => number), ...romans(b)]);
  const missing = [...new Set(need)].filter((number) => !meanings.has(number));
  const known = new Set([...need, ...theirWords.map(({ number }) => number), ...romans(a)]);
  const extra = [...new Set(have)].filter((number) => !known.has(number));
  if (!missing.length && !extra.length) return undefined;
  const words = missing.length
    ? ownWords.filter(({ number }) => !known.has(number)).map(({ word }) => word)
    : [];
  return { found: quoted([...extra, ...new Set(words)]), expected: quoted(missing) };
};

/** The passage without its figures. */
const bare = ({ text, figures }: Side): string =>
  figures.toReversed().reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);

const digits = (text: string): string[] =>
  [...text.matchAll(/\d+/g)].map(([number]) => number.replace(/^0+(?=\d)/, ""));

const quoted = (list: readonly string[]): string => list.map((one) => `“${one}”`).join(", ");

const inWords = (text: string, { numberWords }: Language): { word: string; number: string }[] =>
  (text.match(/\p{L}+/gu) ?? []).flatMap((word) =>
    numberWords.flatMap((list) => {
      const index = list.findIndex((one) => one.toLowerCase() === word.toLowerCase());
      return index < 0 ? [] : [{ word, number: String(index + 1) }];
    }),
  );

const VALUE: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

const romans = (text: string): string[] =>
  (text.match(/(?<![\p{L}\d])[IVXLC]+(?![\p{L}\d])/gu) ?? []).map((roman) => {
    const values = [...roman].map((letter) => VALUE[letter] ?? 0);
    return String(
      values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0),
    );
  });
