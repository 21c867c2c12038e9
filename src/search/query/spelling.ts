import { bare } from "./fold.ts";
import { isOnTheWay } from "./english-stem.ts";
import { isKnownWord, type Lexicon } from "./lexicon.ts";
import type { NearWords } from "./near-words.ts";
import type { Term, WordTerm } from "./query-terms.ts";
import { isSyllable, withoutInputKeys } from "./syllable.ts";

/** A query with its typing errors corrected. */
export interface Corrected {
  readonly terms: readonly Term[];
  /** Was a word exchanged for another? Keys of an input method that were left in, and a space too many, are no errors. */
  readonly isCorrected: boolean;
}

/**
 * Corrects words that are not known. A word that can be a Vietnamese syllable is taken for an error only where its
 * neighbour says so: "xấu" is a word, whether or not a report has it. The last word may be unfinished.
 */
export const speller = (lexicon: Lexicon, near: NearWords) => {
  const isKnown = ({ form, folded }: WordTerm): boolean => isKnownWord(lexicon, form, folded);
  const meets = (left: Term | undefined, folded: string, right: Term | undefined): boolean =>
    (left?.kind === "word" && lexicon.arePair(left.folded, folded)) ||
    (right?.kind === "word" && lexicon.arePair(folded, right.folded));

  const correctWord = (
    term: WordTerm,
    left: Term | undefined,
    right: Term | undefined,
  ): { word: string; isError: boolean } | undefined => {
    const plain = bare(term.form);
    const untyped = withoutInputKeys(plain);
    const typed = lexicon.spellings.get(untyped);
    if (untyped !== plain && typed !== undefined && term.form === plain) return { word: typed, isError: false };
    if (/\d/.test(plain)) return undefined;
    // A tone that nothing has: the word is known otherwise.
    if (lexicon.forms.has(term.folded))
      return meets(left, term.folded, right) ? { word: term.folded, isError: true } : undefined;
    const isWord = isSyllable(plain);
    const fits = near(plain).filter(({ word, edits }) => {
      if (isWord) return edits === 1 && plain.length > 2 && meets(left, word, right);
      const isTurned = edits === 1 && [...plain].sort().join("") === [...word].sort().join("");
      if (plain.length < 5) return edits === 1 && (isTurned || meets(left, word, right));
      return edits <= (plain.length < 8 ? 1 : 2) && (isTurned || plain[0] === word[0]) && !isDerived(plain, word);
    });
    const best = fits.find(({ word }) => meets(left, word, right)) ?? (isWord ? undefined : fits[0]);
    return best && { word: best.word, isError: true };
  };

  return (terms: readonly Term[], isFinished: boolean): Corrected => {
    let isCorrected = false;
    const right = terms.map((term, index): Term => {
      if (term.kind === "number" || isKnown(term)) return term;
      const isLast = index === terms.length - 1;
      if (isLast && !isFinished && isBeginning(lexicon, term.folded)) return term;
      const found = correctWord(term, terms[index - 1], terms[index + 1]);
      if (!found) return term;
      isCorrected ||= found.isError;
      return { ...term, form: found.word, folded: found.word };
    });
    return { terms: right, isCorrected };
  };
};

const isBeginning = ({ begins, forms }: Lexicon, folded: string): boolean => {
  if (begins(folded)) return true;
  for (let end = folded.length - 1; end >= 4; end -= 1)
    if (forms.has(folded.slice(0, end)) && isOnTheWay(folded, folded.slice(0, end))) return true;
  return false;
};

/** "unemployment" is no error for "employment". */
const isDerived = (typed: string, word: string): boolean => typed.endsWith(word) || word.endsWith(typed);
