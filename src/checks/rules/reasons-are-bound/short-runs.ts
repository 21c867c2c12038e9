import type { Language } from "../../../model/language.ts";
import { anyWord } from "../../../prose/any-word.ts";
import type { SaidNumber } from "./said-numbers.ts";

/**
 * Runs of numbers, "2 to 6", to which a neighbouring number belongs that is printed as well and that the text does not
 * name: it speaks of a part of a series as if that were all of it.
 */
export const shortRuns = (
  text: string,
  said: readonly SaidNumber[],
  printed: ReadonlySet<string>,
  { range }: Language,
): string[] => {
  const named = new Set(said.map(({ value }) => value));
  const numbers = said.filter(({ kind, value }) => kind === "number" && /^\d+$/.test(value));
  return numbers.flatMap((first, at) => {
    const last = numbers[at + 1];
    if (!last) return [];
    const between = text.slice(first.start + first.text.length, last.start).trim();
    const isRun = anyWord(range.to).exec(between)?.[0] === between;
    const beside = [Number(first.value) - 1, Number(last.value) + 1].map(String);
    return isRun && beside.some((one) => printed.has(one) && !named.has(one))
      ? [text.slice(first.start, last.start + last.text.length)]
      : [];
  });
};
