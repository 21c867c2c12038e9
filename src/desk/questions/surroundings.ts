/** The words of a text as they are written, signs included. */
export const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);
const inOneLine = (text: string): string => wordsOf(text).join(" ");

/** Where a sentence has some words, of which a number is not only the beginning or the end of another one; -1 where not. */
const placeOf = (sentence: string, some: string): number => {
  for (let at = sentence.indexOf(some); at >= 0; at = sentence.indexOf(some, at + 1)) {
    const [before, after] = [sentence.slice(0, at), sentence.slice(at + some.length)];
    const isCut =
      (/\d[.,]?$/.test(before) && /^\d/.test(some)) || (/\d$/.test(some) && /^[.,]?\d/.test(after));
    if (!isCut) return at;
  }
  return -1;
};

/** Does a sentence have some words, its numbers taken as wholes? */
export const standsIn = (sentence: string, some: string): boolean =>
  placeOf(inOneLine(sentence), inOneLine(some)) >= 0;

/**
 * Some words of a sentence with at most `around` words on either side, and the signs that are written to them; the whole
 * where it does not have them.
 */
export const surroundings = (sentence: string, some: string, around: number): string => {
  const [whole, wanted] = [inOneLine(sentence), inOneLine(some)];
  const start = placeOf(whole, wanted);
  if (start < 0) return sentence;
  const from = whole.lastIndexOf(" ", start) + 1;
  const space = whole.indexOf(" ", start + wanted.length);
  const to = space < 0 ? whole.length : space;
  const [before, after] = [wordsOf(whole.slice(0, from)), wordsOf(whole.slice(to))];
  return [
    ...(before.length > around ? ["…"] : []),
    ...before.slice(-around),
    whole.slice(from, to),
    ...after.slice(0, around),
    ...(after.length > around ? ["…"] : []),
  ].join(" ");
};
