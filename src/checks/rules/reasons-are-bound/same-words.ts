import type { Language } from "../../../model/language.ts";
import { parsePrintedNumber } from "../../../prose/printed-number.ts";

/** A word or a number of a text; a number as a plain decimal. */
interface Token {
  readonly start: number;
  readonly text: string;
  readonly isNumber: boolean;
}

/** Numbers that stand on one side of the same words as a number of a text. */
export interface Beside {
  /** How many words in a row are the same at most. */
  readonly words: number;
  /** The numbers beside one such word or more, and those beside most of them. */
  readonly numbers: ReadonlySet<string>;
  readonly closest: ReadonlySet<string>;
}

/** The second number of a pair: of "3/8 schools" one can say "3 schools" as well. */
const SECOND = /(?<=\d)\/\d+(?:[.,]\d+)*(?!\/?\d)/g;

const TOKEN = /\d+(?:[.,]\d+)*|[\p{L}\p{M}]+/gu;

/** Words and numbers in their order, without words of grammar: "33 trên 37" and "33/37" say the same. */
const tokensOf = (text: string, own: Language): readonly Token[] => {
  const grammar = new Set([...(own.query?.functionWords ?? []), ...(own.query?.numbers.pair ?? [])]);
  return [...text.normalize("NFC").toLowerCase().matchAll(TOKEN)]
    .map(({ 0: word, index }) => ({
      start: index,
      text: parsePrintedNumber(word, own) ?? word,
      isNumber: /^\d/.test(word),
    }))
    .filter((one) => one.isNumber || !grammar.has(one.text));
};

/**
 * Finds what texts print in the place of the number that stands at `start` in `said`: the numbers behind the same words as
 * right before it, and those before the same words as right behind it.
 */
export const besideSameWords = (
  own: Language,
): ((texts: readonly string[], said: string, start: number) => readonly Beside[]) => {
  // A section is asked about again and again.
  const known = new Map<string, readonly Token[]>();
  const tokensOnce = (text: string): readonly Token[] => {
    const tokens = known.get(text) ?? tokensOf(text, own);
    known.set(text, tokens);
    return tokens;
  };
  return (texts, said, start) => {
    const tokens = tokensOnce(said);
    const at = tokens.findIndex((one) => one.start >= start);
    const printed = texts.flatMap((text) => [text, text.replace(SECOND, "")]).map(tokensOnce);
    return [-1, 1].map((step) => {
      const runs = printed.flatMap((all) =>
        all.flatMap(({ text, isNumber }, index) =>
          isNumber ? [{ text, words: runLength(tokens, at, all, index, step) }] : [],
        ),
      );
      const words = Math.max(0, ...runs.map((one) => one.words));
      const withRun = (least: number): ReadonlySet<string> =>
        new Set(runs.flatMap((one) => (one.words > 0 && one.words >= least ? [one.text] : [])));
      return { words, numbers: withRun(1), closest: withRun(words) };
    });
  };
};

const runLength = (
  a: readonly Token[],
  fromA: number,
  b: readonly Token[],
  fromB: number,
  step: number,
): number => {
  let length = 0;
  for (;;) {
    const [one, other] = [a[fromA + step * (length + 1)], b[fromB + step * (length + 1)]];
    if (one === undefined || one.text !== other?.text) return length;
    length += 1;
  }
};
