import { bare, canonical, isBare, marksOf } from "./fold.ts";
import { isOnTheWay } from "./english-stem.ts";
import { isKnownWord, type Lexicon } from "./lexicon.ts";
import type { NearWord, NearWords } from "./near-words.ts";
import type { QueryTerm, WordTerm } from "./query-terms.ts";
import { isSyllable, marksOfKeys, withoutInputKeys } from "./syllable.ts";

/** From so many letters on, a word is told without its neighbours. */
const SURE = 6;
/** So few letters are told by the first of them. */
const SHORT = 3;

/** A query with its typing errors corrected. */
export interface Corrected {
  readonly terms: readonly QueryTerm[];
  /** Was a word exchanged for another? Keys of an input method that were left in, and a space too many, are no errors. */
  readonly isCorrected: boolean;
}

/**
 * Corrects words that are not known. A word that can be a Vietnamese syllable is taken for an error only where its
 * neighbour says so: "xấu" is a word, whether or not a report has it. The last word may be unfinished. `idle` are folded
 * words that only make a question.
 */
export const speller = (lexicon: Lexicon, near: NearWords, idle: ReadonlySet<string>) => {
  const isKnown = ({ form, folded }: WordTerm): boolean => isKnownWord(lexicon, form, folded);
  const meets = (left: QueryTerm | undefined, folded: string, right: QueryTerm | undefined): boolean =>
    (left?.kind === "word" && lexicon.arePair(left.folded, folded)) ||
    (right?.kind === "word" && lexicon.arePair(folded, right.folded));

  /**
   * "ngheof" as "ngheo"; a word that is known as it stands only in a query full of such words, and one beside words that
   * are no syllables only where its neighbour says so: "car registrations".
   */
  const withoutKeys = (
    term: QueryTerm,
    left: QueryTerm | undefined,
    right: QueryTerm | undefined,
    isKeyed: boolean,
    isForeign = false,
  ): QueryTerm => {
    if (term.kind === "number" || !isBare(term.form)) return term;
    const untyped = canonical(withoutInputKeys(term.form));
    const word = untyped === term.form ? undefined : lexicon.spellings().get(untyped);
    if (word === undefined) return term;
    const isOwn = !isForeign && canHave(lexicon, word, marksOfKeys(term.form));
    if (!isOwn && !meets(left, word, right)) return term;
    const isMeant = isKeyed ? meets(left, word, right) : !isKnown(term);
    return isMeant ? { ...term, form: word, folded: word } : term;
  };

  /** "dầu" as "đầu" beside "tư": the stroke of "đ" is easily missed. */
  const withStroke = (
    { form, folded }: WordTerm,
    left: QueryTerm | undefined,
    right: QueryTerm | undefined,
  ): string | undefined => {
    // Two letters are another word as often as not: "di cư".
    if (!form.startsWith("d") || form.length < 3) return undefined;
    const stroked = `đ${form.slice(1)}`;
    const isWritten = [...lexicon.formsOf(folded)].includes(stroked) && meets(left, folded, right);
    return isWritten && lexicon.writtenBeside(folded, foldedOf(left), foldedOf(right)) === stroked
      ? stroked
      : undefined;
  };

  const correctWord = (
    term: WordTerm,
    left: QueryTerm | undefined,
    right: QueryTerm | undefined,
  ): Pick<NearWord, "word" | "spelling"> | undefined => {
    const plain = bare(term.form);
    if (/\d/.test(plain)) return undefined;
    // A tone that nothing has: the word is known otherwise, or its neighbour says that a letter is wrong ("mần non").
    const isOther = lexicon.has(term.folded);
    if (isOther && meets(left, term.folded, right)) return { word: term.folded, spelling: term.folded };
    const isWord = isSyllable(plain);
    const isAlone = left === undefined && right === undefined;
    const fits = near(plain).filter(({ word, edits }) => {
      // What is a word of its own is seldom an error for one that says nothing: "sởi" for "số".
      if (isWord && idle.has(word)) return false;
      if (isDerived(plain, word)) return false;
      if (!hasMarks(lexicon, word, term.form)) return false;
      if (meets(left, word, right)) return isNearEnough(plain, word);
      if (isWord || isOther || !lexicon.isNamed(word)) return false;
      if (edits === 1 && isTurned(plain, word)) return true;
      return plain.length >= SURE && plain.startsWith(word.slice(0, 1)) && (isAlone || !isSyllable(word));
    });
    const meetsBoth = (word: string): boolean =>
      meets(left, word, undefined) && meets(undefined, word, right);
    return (
      fits.find(({ word }) => meetsBoth(word)) ?? fits.find(({ word }) => meets(left, word, right)) ?? fits[0]
    );
  };

  return (terms: readonly QueryTerm[], isFinished: boolean): Corrected => {
    const isMarked = terms.some((term) => term.kind === "word" && !isBare(term.form));
    const foreign = terms.filter(
      (term) => term.kind === "word" && !isSyllable(bare(term.form)) && lexicon.has(term.folded),
    );
    const plain = terms.map((term, index) => {
      const isForeign =
        foreign.length > 0 && foreign.length * 2 >= terms.length - 1 && !foreign.includes(term);
      return withoutKeys(term, terms[index - 1], terms[index + 1], false, isForeign);
    });
    const isKeyed = plain.filter((term, index) => term !== terms[index]).length > 1;
    const typed = isKeyed
      ? plain.map((term, index) => withoutKeys(term, plain[index - 1], plain[index + 1], true))
      : plain;
    const corrected = typed.map((term, index): QueryTerm => {
      if (term.kind === "number") return term;
      const [left, right] = [typed[index - 1], typed[index + 1]];
      const stroked = isMarked ? withStroke(term, left, right) : undefined;
      if (stroked !== undefined) return { ...term, form: stroked };
      if (isKnown(term)) return term;
      const isLast = index === typed.length - 1;
      if (isLast && !isFinished && isBeginning(lexicon, term.folded)) return term;
      const found = correctWord(term, left, right);
      if (found === undefined) return term;
      const { word, spelling } = found;
      const written = isMarked ? lexicon.writtenBeside(word, foldedOf(left), foldedOf(right)) : word;
      return { ...term, form: written === word ? spelling : written, folded: word };
    });
    return { terms: corrected, isCorrected: corrected.some((term, index) => term !== typed[index]) };
  };
};

const foldedOf = (term: QueryTerm | undefined): string | undefined =>
  term?.kind === "word" ? term.folded : undefined;

const isBeginning = ({ begins, has }: Lexicon, folded: string): boolean => {
  if (begins(folded)) return true;
  for (let end = folded.length - 1; end >= 4; end -= 1)
    if (has(folded.slice(0, end)) && isOnTheWay(folded, folded.slice(0, end))) return true;
  return false;
};

/** A short word with another first letter is another word: "dog" is not "hog". Of two letters one is half of the word. */
const isNearEnough = (typed: string, word: string): boolean =>
  isTurned(typed, word) || (typed.length > 2 && (typed.length > SHORT || typed.startsWith(word.charAt(0))));

/** The same letters in another order: the commonest typing error, and seldom another word. */
const isTurned = (typed: string, word: string): boolean =>
  [...typed].sort().join("") === [...word].sort().join("");

/** Who does something: "exporters" are no error for "exports". */
const DOER = /(?:er|or)s?$/;

/** "unemployment" is no error for "employment". */
const isDerived = (typed: string, word: string): boolean =>
  (DOER.test(typed) && typed.replace(DOER, "") === word) ||
  (typed.length > 4 && word.length > 4 && (typed.includes(word, 1) || word.includes(typed, 1))) ||
  typed.endsWith(word);

/** Is a word written with all of these marks somewhere? "bees" is no Vietnamese word where only "bê" is known. */
const canHave = ({ formsOf }: Lexicon, word: string, marks: readonly string[]): boolean => {
  for (const form of formsOf(word)) {
    const written = marksOf(form);
    if (marks.every((mark) => written.includes(mark))) return true;
  }
  return false;
};

/** Marks that were typed are meant: a word with others is another word. */
const hasMarks = ({ formsOf }: Lexicon, word: string, typed: string): boolean => {
  if (isBare(typed)) return true;
  const marks = marksOf(typed).join("");
  for (const form of formsOf(word)) if (marksOf(form).join("") === marks) return true;
  return false;
};
