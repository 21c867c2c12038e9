import { wordsOf, type FoldedWord } from "./fold.ts";

const SHORTEST = 3;
/** Fewer letters stand for a whole phrase only; so many may stand for its beginning. */
const SURE = 5;
const MOST = 3;

/**
 * The phrases that a word abbreviates by their first letters, as "TMBLHH" does "tổng mức bán lẻ hàng hóa": a whole
 * phrase of `phrases` or the beginning of one, each told once. Nothing for a word that is too short to tell.
 */
export const phrasesOfInitials = (
  phrases: Iterable<string>,
): ((folded: string) => readonly (readonly FoldedWord[])[]) => {
  let lines: { initials: string; words: readonly FoldedWord[] }[] | undefined;
  return (folded) => {
    if (folded.length < SHORTEST) return [];
    lines ??= [...new Set(phrases)].map((phrase) => {
      const words = wordsOf(phrase);
      return { words, initials: words.map((word) => word.folded[0] ?? "").join("") };
    });
    const found = new Map<string, readonly FoldedWord[]>();
    for (const { initials, words } of lines) {
      const fits = initials === folded || (folded.length >= SURE && initials.startsWith(folded));
      if (!fits || found.size === MOST) continue;
      const run = words.slice(0, folded.length);
      found.set(run.map((word) => word.folded).join(" "), run);
    }
    return [...found.values()];
  };
};
