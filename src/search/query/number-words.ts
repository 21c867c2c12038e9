import type { QueryLanguage } from "../../model/query-language.ts";
import { LETTERS, NUMERALS } from "./letters.ts";

/**
 * Writes the numbers in words before a multiplier of a normalised text as digits: "nửa triệu" is "0.5 triệu",
 * "hai tỷ rưỡi" is "2.5 tỷ". Other numbers in words stay: nobody types them.
 */
export const numberSpeller = (languages: readonly QueryLanguage[]): ((text: string) => string) => {
  const numbers = languages.map((language) => language.numbers);
  const plains = new Map(
    numbers.flatMap(({ words }) =>
      Object.entries(words).flatMap(([plain, said]) => said.map((word) => [word, plain] as const)),
    ),
  );
  const multipliers = numbers.flatMap((one) => Object.values(one.multipliers).flat());
  const multiplier = `(?:${multipliers.join("|")})`;
  const halves = numbers.flatMap(({ andAHalf }) => andAHalf);
  const inWords = new RegExp(
    String.raw`(^|[^${LETTERS}${NUMERALS}])(${[...plains.keys()].join("|")})(?=\s+${multiplier}(?![${LETTERS}]))`,
    "g",
  );
  const andAHalf = new RegExp(
    String.raw`(\d+)(\s+${multiplier})\s+(?:${halves.join("|")})(?![${LETTERS}])`,
    "g",
  );
  if (plains.size === 0) return (text) => text;
  return (text) => {
    const inDigits = text.replace(
      inWords,
      (_, lead: string, word: string) => lead + (plains.get(word) ?? word),
    );
    return halves.length > 0
      ? inDigits.replace(andAHalf, (_, whole: string, behind: string) => `${whole}.5${behind}`)
      : inDigits;
  };
};
