import { alternativeIndex, alternativesAt } from "./alternatives.ts";
import { askedUnits, unitWords } from "./asked-units.ts";
import type { Corpus } from "../index/corpus.ts";
import { documentReader } from "./document-numbers.ts";
import { fold, isBare, normalise } from "./fold.ts";
import { phrasesOfInitials } from "./initials.ts";
import { intentReader } from "./intents.ts";
import { lexiconOf } from "./lexicon.ts";
import { askedMultipliers, minorTerms } from "./minor-terms.ts";
import type { NearWordsOf } from "./near-words.ts";
import { phraseList } from "./phrase-index.ts";
import { periodReader } from "./query-period.ts";
import { termReader, type QueryTerm } from "./query-terms.ts";
import { speller } from "./spelling.ts";
import { isSyllable } from "./syllable.ts";
import type { UnitLexicon } from "./unit-lexicon.ts";
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

type Reader = (query: string, options: ReadingOptions) => Understood;

/**
 * Reads queries about `corpus`. `years` are those that some figure is of; `now` is the period of the newest report.
 * Without `nearWordsOf` no letters that are wrong, missing or too many are corrected.
 */
export const queryReader = (
  corpus: Corpus,
  units: UnitLexicon,
  years: ReadonlySet<number>,
  now: string,
  nearWordsOf?: NearWordsOf,
): Reader => {
  const { groups, narrower, related, intents, fillers, minor, elsewhere, measures, places } =
    corpus.catalogue.vocabulary;
  const alternatives = alternativeIndex(corpus.catalogue.vocabulary);
  const { languages } = corpus.catalogue;
  const intentsIn = intentReader(
    intents,
    new Set(languages.flatMap(({ articles }) => articles)),
    languages.flatMap(({ times: { comparedWith, samePeriod } }) =>
      comparedWith.filter((words) => !samePeriod.includes(words)),
    ),
  );
  const values = new Set(corpus.figures.flatMap(({ nearly }) => nearly));
  const times = periodReader(
    languages,
    (year) => years.has(year),
    now,
    (number) => values.has(number),
  );
  const denials = languages.flatMap(({ denial }) => denial ?? []);
  const documentsIn = documentReader(languages.flatMap(({ documents }) => documents));
  const between = new Set(languages.flatMap(({ numbers }) => numbers.range));
  const readTerms = termReader(units, languages);
  const idleWords = phraseList(fillers);
  const minorWords = phraseList([...minor, ...languages.flatMap(({ functionWords }) => functionWords)]);
  const elsewhereNames = phraseList(elsewhere);
  const measureWords = phraseList(measures);
  const placeNames = phraseList(places);
  const tying = phraseList(languages.flatMap(({ restricting }) => restricting));
  const lexicon = lexiconOf(corpus, [
    ...groups.flat(),
    ...[narrower, related, intents].flatMap((lists) => Object.values(lists).flat()),
    ...fillers,
    ...minor,
    ...elsewhere,
    ...measures,
    ...places,
  ]);
  const correct = speller(
    lexicon,
    nearWordsOf?.(lexicon.spellings) ?? (() => []),
    new Set(fillers.map(fold)),
  );
  const ofInitials = phrasesOfInitials([
    ...corpus.catalogue.indicators.flatMap(({ names }) => names),
    ...groups.flat(),
  ]);
  const abbreviated = (terms: readonly QueryTerm[]): Alternative[] =>
    terms.flatMap((term, from) =>
      term.kind === "number" || lexicon.forms.has(term.folded)
        ? []
        : ofInitials(term.folded).map((words) => ({
            from,
            to: from + 1,
            words,
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
    const measured = termsOf(measureWords, all);
    const asked = new Set([...measured, ...termsOf(elsewhereNames, all), ...all.filter(isMarkedError)]);
    const terms = withoutPlaces(all, placeNames, lexicon, asked);
    const fillerWords = fillerTerms(terms, idleWords, lexicon, asked);
    const unitTerms = unitWords(terms, units);
    const phrases = alternativesAt(alternatives, terms, fillerWords);
    const minorOnes = minorTerms(
      terms,
      minorWords,
      lexicon,
      { fillers: fillerWords, asked, phrases },
      corpus,
    );
    const isMarked = terms.some((term) => term.kind === "word" && !isBare(term.form));
    const ofPhrases = new Set([idleWords, minorWords].flatMap((list) => [...termsOf(list, terms, 2)]));
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
      intents: intentsIn(terms.map(asWord)),
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
