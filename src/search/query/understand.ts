import { alternativesAt } from "./alternatives.ts";
import { askedUnits, unitWords } from "./asked-units.ts";
import type { Corpus } from "../index/corpus.ts";
import { catalogueWords } from "./catalogue-words.ts";
import { documentReader } from "./document-numbers.ts";
import { fold, isBare, normalise } from "./fold.ts";
import { lexiconOf } from "./lexicon.ts";
import { askedMultipliers, minorTerms } from "./minor-terms.ts";
import type { NearWordsOf } from "./near-words.ts";
import { periodReader } from "./query-period.ts";
import type { QueryTerm } from "./query-terms.ts";
import { speller } from "./spelling.ts";
import { isSyllable } from "./syllable.ts";
import type { Alternative, Understood } from "./understood.ts";
import { asWord, fillerTerms, joinRanges, repairSpaces, termsOf, withoutPlaces } from "./word-breaks.ts";

interface ReadingOptions {
  /** The last word may be the beginning of one. */
  readonly isUnfinished: boolean;
  /** Typing errors are taken as they are. */
  readonly isLiteral: boolean;
}

/** More is no question; the rest of it is not read. */
const LONGEST = 300;
const MOST_TERMS = 30;
/** "no", "số", "qđ": a shorter word stands before numbers in other ways too. */
const LEAST_OF_ACT = 6;

type Reader = (query: string, options: ReadingOptions) => Understood;

/**
 * Reads queries about `corpus`. `years` are those that some figure is of; `now` is the period of the newest report.
 * Without `nearWordsOf` no letters that are wrong, missing or too many are corrected.
 */
export const queryReader = (
  corpus: Corpus,
  years: ReadonlySet<number>,
  now: string,
  nearWordsOf?: NearWordsOf,
): Reader => {
  const { languages, vocabulary } = corpus.catalogue;
  const {
    units,
    alternatives,
    intentsIn,
    readTerms,
    fillers,
    minor,
    elsewhere,
    measures,
    places,
    tying,
    ...words
  } = catalogueWords(corpus.catalogue);
  let values: ReadonlySet<number> | undefined;
  const times = periodReader(
    languages,
    (year) => years.has(year),
    now,
    (number) => (values ??= new Set(corpus.figures.flatMap(({ nearly }) => nearly))).has(number),
  );
  const denials = languages.flatMap(({ denial }) => denial ?? []);
  const kinds = languages.flatMap(({ documents }) => documents);
  const asking = new Set([...vocabulary.fillers, ...Object.values(vocabulary.intents).flat()]);
  const alsoAsking = new Set(kinds.filter((kind) => asking.has(kind)).map(fold));
  const documentsIn = documentReader(
    kinds,
    kinds.filter((kind) => kind.length >= LEAST_OF_ACT && !alsoAsking.has(fold(kind))),
  );
  const between = new Set(languages.flatMap(({ numbers }) => numbers.range));
  const lexicon = lexiconOf(corpus, words.ofPhrases);
  const correct = speller(lexicon, nearWordsOf?.(lexicon.spellings) ?? (() => []), words.idle);
  const abbreviated = (terms: readonly QueryTerm[]): Alternative[] =>
    terms.flatMap((term, from) =>
      term.kind === "number" || lexicon.has(term.folded)
        ? []
        : words.ofInitials(term.folded).map((phrase) => ({
            from,
            to: from + 1,
            words: phrase,
            tie: "same",
          })),
    );

  /** A dimension that is no unit is one of measure, and not of things counted. */
  const isMeasure = (dimension: string): boolean => !(dimension in corpus.catalogue.units);

  return (query, { isUnfinished, isLiteral }) => {
    const { documents, rest } = documentsIn(query.slice(0, LONGEST));
    const text = times.withoutComparisonYears(normalise(rest));
    const named = times.queryPeriod(text);
    const inText = readTerms(named?.rest ?? text).slice(0, MOST_TERMS);
    // A time alone is what was asked for.
    const period = inText.length > 0 ? named?.period : undefined;
    const typed = named && !period ? readTerms(text) : inText;
    const whole = repairSpaces(lexicon, denials, joinRanges(lexicon, between, typed));
    const { terms: all, isCorrected } = isLiteral
      ? { terms: whole, isCorrected: false }
      : correct(whole, !isUnfinished);
    const measured = termsOf(measures, all);
    const asked = new Set([...measured, ...termsOf(elsewhere, all), ...all.filter(isMarkedError)]);
    const terms = withoutPlaces(all, places, lexicon, asked);
    const fillerWords = fillerTerms(terms, fillers, lexicon, asked);
    const unitTerms = unitWords(terms, units);
    const phrases = alternativesAt(alternatives, terms, fillerWords);
    const intents = intentsIn(terms.map(asWord));
    const known = { fillers: fillerWords, asked, phrases, intents };
    const minorOnes = minorTerms(terms, minor, lexicon, known, corpus);
    const isMarked = terms.some((term) => term.kind === "word" && !isBare(term.form));
    const ofPhrases = new Set([fillers, minor].flatMap((list) => [...termsOf(list, terms, 2)]));
    const multipliers = new Set(
      terms.filter((term) => term.kind === "word" && units.multipliers.words.has(term.folded)),
    );
    const uncounted = new Set([...fillerWords, ...minorOnes]);
    const idle = new Set([...uncounted, ...askedMultipliers(terms, uncounted, multipliers)]);
    return {
      terms,
      askedUnits: askedUnits(terms, fillerWords, units, isMeasure, unitTerms).filter(({ at }) =>
        terms.slice(at, at + 1).every((term) => !minorOnes.has(term)),
      ),
      unitWords: unitTerms,
      multipliers,
      alternatives: [...phrases, ...abbreviated(terms)],
      intents,
      idle,
      minor: minorOnes,
      measures: measured,
      doubtful: isMarked ? new Set() : doubtfulTerms(terms, uncounted, ofPhrases),
      restricting: placesOf(termsOf(tying, terms), terms, idle),
      ...(period ? { period } : {}),
      documents,
      isCorrected,
      isUnfinished,
      isMarked,
    };
  };
};

/** A word with marks that was taken for an error is asked for, whatever it became: "liệt" in "số liệt sĩ" is not "liệu". */
const isMarkedError = (term: QueryTerm): boolean =>
  term.kind === "word" && term.form !== term.typed && !isBare(term.typed);

/** Of idle terms, the lone syllable that ends what was asked for. Those of longer phrases are what they seem. */
const doubtfulTerms = (
  terms: readonly QueryTerm[],
  idle: ReadonlySet<QueryTerm>,
  ofPhrases: ReadonlySet<QueryTerm>,
): ReadonlySet<QueryTerm> =>
  new Set(
    terms.filter(
      (term, at) =>
        term.kind === "word" &&
        isSyllable(term.folded) &&
        idle.has(term) &&
        !ofPhrases.has(term) &&
        terms.slice(Math.max(0, at - 1), at).some((before) => !idle.has(before)) &&
        terms.slice(at + 1).every((behind) => ofPhrases.has(behind)),
    ),
  );

/** Where the terms of `wanted` stand that make a question: "trong" without its marks may be "trồng". */
const placesOf = (
  wanted: ReadonlySet<QueryTerm>,
  terms: readonly QueryTerm[],
  idle: ReadonlySet<QueryTerm>,
): number[] => terms.flatMap((term, at) => (wanted.has(term) && idle.has(term) ? [at] : []));
