import type { Language } from "../../../model/language.ts";
import { phrase } from "../../../model/phrase.ts";
import type { PlainPassage } from "../../../prose/document.ts";

export interface NumberedText extends Pick<PlainPassage, "text" | "figures"> {
  readonly language: Language;
}

export interface NumberDifference {
  readonly found: string;
  readonly expected: string;
}

/** What is said where one side has none. */
export const NONE = phrase("translations-say-the-same.no-numbers");

/** A number that is no figure: in digits, or in a word or Roman numeral that can stand for several. */
interface Token {
  readonly text: string;
  readonly values: readonly string[];
  readonly isDigits: boolean;
}

/**
 * Do two texts name different dates, documents or other numbers that are no figures, or the same in another order?
 * Figures are left out; "tháng 12" is met by "December", "XIII" by "13th", "3 tháng" by "three months". The answer names
 * the numbers of either side that the other lacks, as each side writes them; where none lacks, all in their order.
 */
export const numbersDiffer = (
  theirs: NumberedText,
  own: NumberedText,
  isOrdered: boolean,
): NumberDifference | undefined => {
  const [a, b] = [tokensOf(theirs), tokensOf(own)];
  const missing = lackingIn(b, a);
  const extra = lackingIn(a, b);
  if (missing.length || extra.length) {
    const known = new Set(a.flatMap(({ values }) => values));
    const words = missing.length
      ? b.filter((one) => isWord(one) && !one.values.some((value) => known.has(value)))
      : [];
    return {
      found: quoted([...extra, ...new Set(words.map(({ text }) => text))]),
      expected: quoted(missing),
    };
  }
  if (!isOrdered || (inOrder(a, b) && inOrder(b, a))) return undefined;
  return { found: quoted(digitsOf(b)), expected: quoted(digitsOf(a)) };
};

/** The numbers in digits of a text that others have in no form, as it writes them. */
export const numbersMissingIn = (others: readonly NumberedText[], own: NumberedText): string =>
  quoted(lackingIn(others.flatMap(tokensOf), tokensOf(own)));

/** The text without its figures. */
const bare = ({ text, figures }: NumberedText): string =>
  figures.toReversed().reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);

const NUMBER = /\d+|(?<![\p{L}\d])[IVXLC]+(?![\p{L}\d])|\p{L}+/gu;

const tokensOf = (side: NumberedText): Token[] =>
  [...bare(side).matchAll(NUMBER)].flatMap(([text]): Token[] => {
    if (/\d/.test(text)) return [{ text, values: [text.replace(/^0+(?=\d)/, "")], isDigits: true }];
    const values = [...roman(text), ...inWords(text, side.language)];
    return values.length ? [{ text, values, isDigits: false }] : [];
  });

const isWord = ({ text, isDigits }: Token): boolean => !isDigits && roman(text).length === 0;

const digitsOf = (tokens: readonly Token[]): string[] =>
  tokens.flatMap(({ values, isDigits }) => (isDigits ? values : []));

/** The numbers in digits of `wanted` that `tokens` have in no form. */
const lackingIn = (tokens: readonly Token[], wanted: readonly Token[]): string[] => {
  const meant = new Set(tokens.flatMap(({ values }) => values));
  return [...new Set(digitsOf(wanted))].filter((number) => !meant.has(number));
};

/** Do `tokens` have the numbers in digits of `wanted` in their order and as often? */
const inOrder = (tokens: readonly Token[], wanted: readonly Token[]): boolean => {
  let from = 0;
  return digitsOf(wanted).every((number) => {
    const at = tokens.findIndex(({ values }, index) => index >= from && values.includes(number));
    from = at + 1;
    return at >= 0;
  });
};

const quoted = (list: readonly string[]): string => list.map((one) => `“${one}”`).join(", ");

const inWords = (word: string, { numberWords }: Language): string[] =>
  numberWords.flatMap((list) => {
    const index = list.findIndex((one) => one.toLowerCase() === word.toLowerCase());
    return index < 0 ? [] : [String(index + 1)];
  });

const VALUE: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

const roman = (text: string): string[] => {
  if (!/^[IVXLC]+$/.test(text)) return [];
  const values = [...text].map((letter) => VALUE[letter] ?? 0);
  return [
    String(
      values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0),
    ),
  ];
};
