/**
 * The pattern of a number in words that repeats the digits before it, in brackets: the "(bảy)" of "07 (bảy) xã". It matches
 * nothing in a language without `numberWords`.
 */
export const spelledNumber = (numberWords: readonly string[]): string => {
  const word = `(?:${["(?!)", ...numberWords].join("|")})`;
  return String.raw`\(${word}(?: ${word})*\)`;
};
