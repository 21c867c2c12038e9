import type { Language } from "../../../model/language.ts";
import { anyWord } from "../../../prose/any-word.ts";
import type { SaidNumber } from "./said-numbers.ts";

/**
 * The words around a number, to the numbers before and behind it; where only a word that joins stands between two numbers,
 * to the next one.
 */
export const clauseAround = (
  text: string,
  all: readonly SaidNumber[],
  at: number,
  { compared }: Language,
): string => {
  const endOf = ({ start, text: { length } }: SaidNumber): number => start + length;
  const isJoined = (from: SaidNumber, to: SaidNumber): boolean => {
    const between = text.slice(endOf(from), to.start);
    const left = compared?.joined.length ? between.replace(anyWord(compared.joined), "") : between;
    return !/\p{L}/u.test(left);
  };
  let [first, last] = [at, at];
  for (;;) {
    const [before, one] = [all[first - 1], all[first]];
    if (!before || !one || !isJoined(before, one)) break;
    first -= 1;
  }
  for (;;) {
    const [one, behind] = [all[last], all[last + 1]];
    if (!one || !behind || !isJoined(one, behind)) break;
    last += 1;
  }
  const before = all[first - 1];
  return text.slice(before ? endOf(before) : 0, all[last + 1]?.start);
};
