import type { Corpus } from "../index/corpus.ts";
import { isBare } from "./fold.ts";
import type { Lexicon } from "./lexicon.ts";
import type { PhraseIndex } from "./phrase-index.ts";
import type { QueryTerm } from "./query-terms.ts";
import type { Alternative, IntentSpan } from "./understood.ts";
import { fillerTerms, termsOf } from "./word-breaks.ts";

const DIRECTIONS: ReadonlySet<string> = new Set(["increase", "decrease"]);

/** A verb, and no part of a compound: "ordered back". */
const PAST = "ed";
const PLURAL = /[a-z]{2}[^s]s$/;

/** What is known of the terms of a query already. */
interface Known {
  readonly fillers: ReadonlySet<QueryTerm>;
  /** Terms that are asked for, whatever word they are. */
  readonly asked: ReadonlySet<QueryTerm>;
  readonly phrases: readonly Alternative[];
  readonly intents: readonly IntentSpan[];
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
  { fillers, asked, phrases, intents }: Known,
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
  // Without its marks "tang" is "tăng" as well as "tầng".
  const isDirection = (term: QueryTerm, at: number): boolean =>
    term.kind === "word" &&
    isBare(term.form) &&
    intents.some(({ from, to, keys }) => at >= from && at < to && keys.some((key) => DIRECTIONS.has(key)));
  const listed = fillerTerms(terms, minor, lexicon, asked);
  const ofPhrases = termsOf(minor, terms, 2);
  const found = terms.filter(
    (term, at) =>
      listed.has(term) &&
      !fillers.has(term) &&
      !isOfPhrase(at) &&
      !isDirection(term, at) &&
      (ofPhrases.has(term) || !(isNamed(terms[at - 1], term) || isNamed(term, terms[at + 1]))),
  );
  // Two at the end that are no phrase are one word that the list does not have: "dân lập", "side effects".
  const isApart = (term: QueryTerm | undefined): boolean =>
    term?.kind === "word" && found.includes(term) && !ofPhrases.has(term) && !term.form.endsWith(PAST);
  const [before, last] = terms.slice(-2);
  // A noun at the end of English ones is what they are of: "school principals".
  const isHead =
    last?.kind === "word" &&
    PLURAL.test(last.form) &&
    before?.kind === "word" &&
    !listed.has(before) &&
    !fillers.has(before);
  const compound =
    terms.length > 2 && [before, last].every(isApart)
      ? terms.slice(-2)
      : terms.slice(-1).filter((term) => isHead && isApart(term));
  const alone = found.filter((term) => !compound.includes(term));
  return new Set(alone.length + fillers.size < terms.length ? alone : []);
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
