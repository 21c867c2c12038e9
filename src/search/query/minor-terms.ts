import type { Corpus } from "../index/corpus.ts";
import type { Lexicon } from "./lexicon.ts";
import type { PhraseIndex } from "./phrase-index.ts";
import type { QueryTerm } from "./query-terms.ts";
import type { Alternative } from "./understood.ts";
import { fillerTerms, termsOf } from "./word-breaks.ts";

/** What is known of the terms of a query already. */
interface Known {
  readonly fillers: ReadonlySet<QueryTerm>;
  /** Terms that are asked for, whatever word they are. */
  readonly asked: ReadonlySet<QueryTerm>;
  readonly phrases: readonly Alternative[];
}

/**
 * The terms that say who, how or by what act: a figure that lacks them answers all the same. A word of a longer phrase
 * of the vocabulary, or one that a name has beside the same neighbour, is part of what was asked for: "dân" in "công dân".
 * None where nothing else was typed.
 */
export const minorTerms = (
  terms: readonly QueryTerm[],
  minor: PhraseIndex<string>,
  lexicon: Lexicon,
  { fillers, asked, phrases }: Known,
  { pairs, nameWords }: Pick<Corpus, "pairs" | "nameWords">,
): ReadonlySet<QueryTerm> => {
  const isNamed = (left: QueryTerm | undefined, right: QueryTerm | undefined): boolean =>
    left?.kind === "word" &&
    right?.kind === "word" &&
    !fillers.has(left) &&
    !fillers.has(right) &&
    (pairs.get(`${left.folded} ${right.folded}`) ?? []).some((text) => nameWords.has(text));
  const isOfPhrase = (at: number): boolean =>
    phrases.some(({ from, to }) => to - from > 1 && at >= from && at < to);
  const listed = fillerTerms(terms, minor, lexicon, asked);
  const ofPhrases = termsOf(minor, terms, 2);
  const found = terms.filter(
    (term, at) =>
      listed.has(term) &&
      !fillers.has(term) &&
      !isOfPhrase(at) &&
      (ofPhrases.has(term) || !(isNamed(terms[at - 1], term) || isNamed(term, terms[at + 1]))),
  );
  return new Set(found.length + fillers.size < terms.length ? found : []);
};

/** Words at the end that only multiply what a question asks for: "mấy nghìn tỷ". `idle` are those that make the question. */
export const askedMultipliers = (
  terms: readonly QueryTerm[],
  idle: ReadonlySet<QueryTerm>,
  multipliers: ReadonlySet<QueryTerm>,
): readonly QueryTerm[] => {
  const multiplied = [...terms].reverse().findIndex((term) => !multipliers.has(term));
  const from = terms.length - Math.max(0, multiplied);
  return terms.slice(from - 1, from).some((term) => idle.has(term)) ? terms.slice(from) : [];
};
