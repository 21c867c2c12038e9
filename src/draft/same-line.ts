import { titleLikeness } from "./outline-memory.ts";

/** Lines are of one passage from this likeness on. */
const SAME_LINE = 0.6;

/** How often a text has words. */
export const occurrences = (text: string, words: string): number => text.split(words).length - 1;

/** The line of the new source that goes on an old one and has the words to correct once; none of those that are `done`. */
export const sameLine = (
  old: string,
  source: readonly string[],
  words: string,
  done: readonly number[] = [],
): number | undefined => {
  const like = source
    .map((text, at) => ({ at, text }))
    .filter(({ at, text }) => occurrences(text, words) === 1 && !done.includes(at))
    .map(({ at, text }) => ({ at, likeness: titleLikeness(old, text) }))
    .filter(({ likeness }) => likeness >= SAME_LINE)
    .toSorted((a, b) => b.likeness - a.likeness);
  return like[0]?.at;
};
