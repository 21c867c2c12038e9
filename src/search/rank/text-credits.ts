import type { Corpus } from "../index/corpus.ts";
import { isOnTheWay } from "../query/english-stem.ts";
import { isBare, isNumber, marksFit, marksOf } from "../query/fold.ts";
import { isSyllable } from "../query/syllable.ts";
import { startingWith } from "../query/lexicon.ts";
import type { Tie, Understood } from "../query/understood.ts";
import type { QueryTerm } from "../query/query-terms.ts";
import type { HalvedWords } from "./halved-words.ts";
import type { PhraseTexts } from "./phrase-texts.ts";

/** How far each text meets each term of a query, from 0 to 1, and the words of it that are met. */
export interface TextCredit {
  readonly terms: number[];
  /** Folded word, how well it is met. */
  readonly met: Map<string, number>;
}

export interface TextCredits {
  /** By the number of a text; nothing for a text that meets nothing. */
  readonly of: readonly (TextCredit | undefined)[];
  /** The texts that meet something. */
  readonly met: readonly number[];
}

/** What a word is worth that is met by another phrase, by the tie between them. */
export const TIES: Readonly<Record<Tie, number>> = { same: 0.95, narrower: 0.85, related: 0.6 };
const PREFIX = 0.8;
/** What is left of a word that was typed with some marks and lacks several others: "dê" is seldom "đề". */
const SEVERAL_LACKING = 0.5;
/** In a query with marks, a word typed without is one that has none: "voi" is not "với", unless its neighbours say so. */
const UNMARKED = { beside: 0.75, alone: 0.3 };
/** What is left of the two syllables of a word in a text that has them, but not as that word. */
const PARTED = 0.3;
/** What is left of a syllable that a text has only as half of a word that was not typed, where few words were. */
const FEW = 2;
const HALVED = 0.7;
const MOST_PREFIXES = 24;

/** A word of the corpus that a typed word can stand for. */
interface Reading {
  readonly folded: string;
  readonly quality: number;
  /** The word is only begun: marks are compared with its beginning. */
  readonly isBegun: boolean;
}

/**
 * Credits of the texts that hold a word of the query. `sorted` gives the words of the corpus in order, `textsOf` finds the
 * texts that hold a phrase, `halvedIn` those that hold half of another word.
 */
export const textCredits = (
  corpus: Corpus,
  sorted: () => readonly string[],
  textsOf: PhraseTexts,
  halvedIn: HalvedWords,
  { terms, alternatives, idle, isMarked }: Understood,
  isUnfinished: boolean,
  withRelated: boolean,
): TextCredits => {
  const credits = new Array<TextCredit | undefined>(corpus.weights.length);
  const met: number[] = [];
  const creditOf = (text: number): TextCredit => {
    const known = credits[text];
    if (known) return known;
    met.push(text);
    return (credits[text] = {
      terms: new Array<number>(terms.length).fill(0),
      met: new Map<string, number>(),
    });
  };
  const meet = (text: number, term: number, folded: string, quality: number): void => {
    const credit = creditOf(text);
    if (quality > (credit.terms[term] ?? 0)) credit.terms[term] = quality;
    if (quality > (credit.met.get(folded) ?? 0)) credit.met.set(folded, quality);
  };
  const isWritten = (form: string, folded: string): boolean => corpus.words.get(folded)?.has(form) ?? false;
  for (const [index, term] of terms.entries()) {
    const form = term.kind === "word" ? term.form : "";
    const isBeside = [
      [terms[index - 1], term],
      [term, terms[index + 1]],
    ].some((pair) => corpus.pairs.has(pair.map((one) => (one ? foldedOf(one) : "")).join(" ")));
    const unmarked = isBeside ? UNMARKED.beside : UNMARKED.alone;
    for (const { folded, quality, isBegun } of readingsOf(
      corpus,
      sorted,
      term,
      index === terms.length - 1 && isUnfinished,
    ))
      for (const [written, texts] of corpus.words.get(folded) ?? []) {
        const compared = isBegun ? written.slice(0, form.length) : written;
        const fit = fitOf(form, compared, isMarked, isWritten(form, folded), unmarked);
        if (fit > 0) for (const text of texts) meet(text, index, folded, quality * fit);
      }
  }
  for (const from of compoundsOf(terms, alternatives, idle)) {
    const [first = "", second = ""] = terms.slice(from, from + 2).map(foldedOf);
    const whole = new Set(corpus.pairs.get(`${first} ${second}`));
    for (const text of met)
      if (!whole.has(text)) {
        const own = creditOf(text).terms;
        for (const at of [from, from + 1]) own[at] = (own[at] ?? 0) * PARTED;
      }
  }
  const isShort = terms.filter((term) => !idle.has(term)).length <= FEW;
  for (const [at, texts] of isShort ? halvedIn(terms) : [])
    for (const text of texts) {
      const own = credits[text]?.terms;
      if (own) own[at] = (own[at] ?? 0) * HALVED;
    }
  for (const { from, to, words, tie } of alternatives) {
    if (tie === "related" && !withRelated) continue;
    for (const text of textsOf(words)) {
      for (let index = from; index < to; index += 1) meet(text, index, words[0]?.folded ?? "", TIES[tie]);
      for (const { folded } of words) meet(text, from, folded, TIES[tie]);
    }
  }
  return { of: credits, met };
};

const foldedOf = (term: QueryTerm): string => (term.kind === "word" ? term.folded : "");

/** Where two syllables begin that are one word, because a phrase of the vocabulary is made of them. */
const compoundsOf = (
  terms: readonly QueryTerm[],
  alternatives: Understood["alternatives"],
  idle: Understood["idle"],
): ReadonlySet<number> =>
  new Set(
    alternatives
      .filter(
        ({ from, to }) =>
          to - from === 2 &&
          terms.slice(from, to).map(foldedOf).every(isSyllable) &&
          !terms.slice(from, from + 1).some((term) => idle.has(term)),
      )
      .map(({ from }) => from),
  );

/** A word with some of its marks is another word where the report has it so: "sơ" is not "sở". */
const fitOf = (
  form: string,
  written: string,
  isMarked: boolean,
  isKnown: boolean,
  unmarked: number,
): number => {
  if (!isMarked || form === written) return marksFit(form, written);
  if (isBare(form)) return isBare(written) ? 1 : isKnown ? 0 : unmarked;
  if (isKnown) return 0;
  const lacking = marksOf(written).length - marksOf(form).length;
  return marksFit(form, written) * (lacking > 1 ? SEVERAL_LACKING : 1);
};

const readingsOf = (
  { words }: Corpus,
  sorted: () => readonly string[],
  term: QueryTerm,
  isUnfinished: boolean,
): Reading[] => {
  if (term.kind === "number") return term.asWords.map((folded) => ({ folded, quality: 1, isBegun: false }));
  const { folded } = term;
  const exact = words.has(folded) ? [{ folded, quality: 1, isBegun: false }] : [];
  if (!isUnfinished || isNumber(folded)) return exact;
  const begun = startingWith(sorted(), folded)
    .filter((word) => word !== folded && !isNumber(word))
    .slice(0, MOST_PREFIXES)
    .map((word) => ({
      folded: word,
      quality: (exact.length ? 0.5 : PREFIX) * (0.7 + (0.3 * folded.length) / word.length),
      isBegun: true,
    }));
  if (exact.length || begun.length) return [...exact, ...begun];
  return stemsOf(words, folded);
};

const LONGEST_ENDING = 6;

/** The stems that a word on its way to an ending may have: "investm" is on the way to "investments". */
const stemsOf = (words: Corpus["words"], folded: string): Reading[] => {
  const found: Reading[] = [];
  for (let end = folded.length - 1; end >= Math.max(4, folded.length - LONGEST_ENDING); end -= 1) {
    const known = folded.slice(0, end);
    if (words.has(known) && isOnTheWay(folded, known))
      found.push({ folded: known, quality: 1, isBegun: false });
  }
  return found;
};
