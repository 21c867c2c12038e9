const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);
const inOneLine = (text: string): string => wordsOf(text).join(" ");

/**
 * Some words of a sentence with at most `around` words on either side, and the signs that are written to them; the whole
 * where it does not have them.
 */
export const surroundings = (sentence: string, some: string, around: number): string => {
  const [whole, wanted] = [inOneLine(sentence), inOneLine(some)];
  const start = whole.indexOf(wanted);
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
