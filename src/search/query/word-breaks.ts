import type { QueryLanguage } from "../../model/query-language.ts";
import { isKnownWord, type Lexicon } from "./lexicon.ts";
import { isBare, wordsOf } from "./fold.ts";
import { phrasesAt, type PhraseIndex, type TypedWord } from "./phrase-index.ts";
import type { QueryTerm, WordTerm } from "./query-terms.ts";
import { isSyllable } from "./syllable.ts";

const SHORTEST_COMPOUND = 5;
/** What denies a word, in each language. */
type Denials = readonly NonNullable<QueryLanguage["denial"]>[];
const NONE: ReadonlySet<QueryTerm> = new Set();

/** A word that is none, but several run together, as those: "dulich"; "unregistered" is "not registered". */
const splitCompound = (lexicon: Lexicon, denials: Denials, term: QueryTerm): QueryTerm[] => {
  if (term.kind === "number" || term.folded.length < SHORTEST_COMPOUND) return [term];
  if (lexicon.has(term.folded)) return [term];
  const denied = denials
    .filter(({ prefix }) => term.folded.startsWith(prefix))
    .map(({ prefix, word }) => [word, term.folded.slice(prefix.length)] as const)
    .find(([word, rest]) => lexicon.arePair(word, rest));
  const words = denied ?? wordsRunTogether(lexicon, term.folded);
  return words ? words.map((folded) => ({ ...term, form: folded, folded })) : [term];
};

/** A run of words without spaces as the words that follow each other somewhere. */
const wordsRunTogether = (lexicon: Lexicon, folded: string, before = ""): string[] | undefined => {
  for (let end = folded.length; end > 1; end -= 1) {
    const word = folded.slice(0, end);
    if (!lexicon.has(word) || (before && !lexicon.arePair(before, word))) continue;
    const rest = end === folded.length ? [] : wordsRunTogether(lexicon, folded.slice(end), word);
    if (rest) return [word, ...rest];
  }
  return undefined;
};

/** A word that a space fell into, as one: "thanh tr a"; also one that is written as two words: "river bank". */
const joinBroken = (lexicon: Lexicon, terms: readonly QueryTerm[]): QueryTerm[] => {
  const whole: QueryTerm[] = [];
  const isWord = (term: WordTerm): boolean => isKnownWord(lexicon, term.form, term.folded);
  for (const term of terms) {
    const before = whole[whole.length - 1];
    const one = before?.kind === "word" && term.kind === "word" ? before.folded + term.folded : "";
    const isTwo = (left: WordTerm, right: WordTerm): boolean =>
      isWord(left) &&
      isWord(right) &&
      (lexicon.arePair(left.folded, right.folded) || [left, right].some(({ folded }) => isSyllable(folded)));
    const isOne = before?.kind === "word" && term.kind === "word" && !isTwo(before, term);
    if (isOne && lexicon.has(one)) whole.splice(-1, 1, { ...term, form: one, folded: one });
    else whole.push(term);
  }
  return whole;
};

/** The terms of a query with its spaces where they belong. */
export const repairSpaces = (lexicon: Lexicon, denials: Denials, terms: readonly QueryTerm[]): QueryTerm[] =>
  joinBroken(lexicon, terms).flatMap((term) => splitCompound(lexicon, denials, term));

/** Two numbers of a query that are one word of the figures, "15-18", with a hyphen or a word of `between`: "15 đến 18". */
export const joinRanges = (
  { has }: Lexicon,
  between: ReadonlySet<string>,
  terms: readonly QueryTerm[],
): QueryTerm[] => {
  const joined: QueryTerm[] = [];
  for (const term of terms) {
    const [last, before] = joined.slice(-2).reverse();
    const isBetween = last?.kind === "word" && between.has(last.form);
    const first = isBetween ? before : last;
    const range = first?.kind === "number" && term.kind === "number" ? `${first.typed}-${term.typed}` : "";
    if (!range || !has(range)) joined.push(term);
    else
      joined.splice(isBetween ? -2 : -1, 2, {
        kind: "word",
        form: range,
        folded: range,
        typed: range,
        isUnit: false,
      });
  }
  return joined;
};

/**
 * Words that only make the query a question; when there is nothing else, they are what was asked for. Among words with
 * marks, a syllable is one only with its own: "tai" in "tai nạn" is not "tại". In a query without marks its neighbours
 * tell: "sau" in "lop sau" is "sáu", and among English words "dam" is no "đám". No term of `asked` is one.
 */
export const fillerTerms = (
  terms: readonly QueryTerm[],
  fillers: PhraseIndex<string>,
  { writtenBeside }: Pick<Lexicon, "writtenBeside">,
  asked: ReadonlySet<QueryTerm> = NONE,
): ReadonlySet<QueryTerm> => {
  const idle = new Set<QueryTerm>();
  const typed = terms.map(asWord);
  const isMarked = typed.some(({ form }) => !isBare(form));
  const isMeant = ({ entry, length }: { entry: string; length: number }, at: number): boolean => {
    if (length > 1) return true;
    const { form = "", folded = "" } = typed[at] ?? {};
    const filler = wordsOf(entry)[0]?.form;
    if (isMarked) return form === filler;
    const written = writtenBeside(folded, typed[at - 1]?.folded, typed[at + 1]?.folded);
    const isInPlace =
      isBare(filler ?? "") || typed.some((other, place) => place !== at && isSyllable(other.folded));
    return written === filler || (written === folded && isInPlace);
  };
  for (let at = 0; at < terms.length; at += 1) {
    const longest = phrasesAt(fillers, typed, at).find((found) => isMeant(found, at));
    if (!longest) continue;
    for (const term of terms.slice(at, at + longest.length)) if (!asked.has(term)) idle.add(term);
    at += longest.length - 1;
  }
  return idle.size === terms.length ? new Set() : idle;
};

/** The terms of the longest phrases of a list, of those alone that have so many words. */
export const termsOf = (
  phrases: PhraseIndex<string>,
  terms: readonly QueryTerm[],
  fewest = 1,
): ReadonlySet<QueryTerm> => {
  const words = terms.map(asWord);
  return new Set(
    words.flatMap((_, at) => {
      const length = phrasesAt(phrases, words, at)[0]?.length ?? 0;
      return length < fewest ? [] : terms.slice(at, at + length);
    }),
  );
};

/** The terms without the place that every figure is about, unless that is all that was typed. `asked` terms stay. */
export const withoutPlaces = (
  terms: readonly QueryTerm[],
  places: PhraseIndex<string>,
  lexicon: Lexicon,
  asked: ReadonlySet<QueryTerm>,
): readonly QueryTerm[] => {
  const named = fillerTerms(terms, places, lexicon, asked);
  return named.size ? terms.filter((term) => !named.has(term)) : terms;
};

/** A term as a word, for phrases that hold digits. */
export const asWord = (term: QueryTerm): TypedWord => {
  if (term.kind === "word") return term;
  const [digits = ""] = term.asWords;
  return { form: digits, folded: digits };
};
