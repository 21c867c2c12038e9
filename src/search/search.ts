import { Decimal } from "../quantity/decimal.ts";
import type { Filters, Sort } from "./asked.ts";
import { corpusOf, type Corpus, type Figure } from "./corpus.ts";
import { wordsOf } from "./fold.ts";
import type { Matched } from "./marked-text.ts";
import { nearWordsOf } from "./near-words.ts";
import { queryTerms, type Term } from "./query-terms.ts";
import type { Asked } from "./query-parts.ts";
import { ranking, type Ranked } from "./ranking.ts";
import type { SearchData } from "./search-data.ts";
import { unitLexicon } from "./unit-lexicon.ts";
import { runOnWords } from "./word-fit.ts";
import { phraseBook, phrasesAt, variantsOf } from "./variants.ts";

export interface Found {
  /** Best first, or in the order that was asked for. */
  readonly figures: readonly Figure[];
  /** The words that found a figure, for marking them in its texts. */
  readonly matchedIn: (figure: Figure) => Matched;
  /** The words of the query itself, for other texts. */
  readonly matched: Matched;
}

export type Search = (query: string, filters?: Filters, sort?: Sort) => Found;

/** Figures whose score is below this part of the best one's are no longer what was meant. */
const CUT = 0.4;
const NOTHING: Matched = new Map();
/** What a query is worth in which a slip was mended. */
const MENDED = 0.85;

/**
 * The search over the figures of some reports in one language, the newest report first. Everything that can be done
 * before a query is done here.
 */
export const makeSearch = (reports: readonly SearchData[]): Search => {
  const corpus = corpusOf(reports);
  const vocabularies = reports.map(({ vocabulary }) => vocabulary);
  const groups = vocabularies[0]?.groups ?? [];
  const lexicon = unitLexicon(
    Object.assign({}, ...reports.map(({ units }) => units)) as SearchData["units"],
    groups,
  );
  const synonyms = phraseBook(
    groups.flatMap((group) => group.map((phrase) => [phrase, group.map(wordsOf)] as const)),
  );
  const fillers = phraseBook((vocabularies[0]?.fillers ?? []).map((filler) => [filler, true] as const));
  const vocabulary = new Set([
    ...corpus.words.keys(),
    ...groups.flat().flatMap((phrase) => wordsOf(phrase).map(({ folded }) => folded)),
  ]);
  const near = nearWordsOf(vocabulary);
  const rank = ranking(corpus, near);
  const asked = (terms: readonly Term[]): Asked[] => {
    const idle = fillerTerms(terms, fillers);
    return variantsOf(terms, synonyms).map((variant) => ({ ...variant, idle }));
  };
  const mended = (terms: readonly Term[]): Asked[] => {
    const right = terms.map((term, index): Term => {
      if (term.kind === "number" || vocabulary.has(term.folded)) return term;
      if (index === terms.length - 1 && rank.begins(term.folded)) return term;
      const [best] = near(term.folded);
      return best ? { ...term, form: best.word, folded: best.word } : term;
    });
    return right.every((term, index) => term === terms[index])
      ? []
      : asked(right).map((one) => ({ ...one, quality: one.quality * MENDED }));
  };

  return (query, filters = {}, sort = "relevance") => {
    const terms = queryTerms(query, lexicon).flatMap((term) => apart(corpus, term));
    if (terms.length === 0) {
      const isFiltered = Object.values(filters).some(Boolean);
      const listed = isFiltered ? corpus.figures.filter((figure) => passes(figure, filters)) : [];
      return {
        figures: sort === "value" ? byValue(listed) : listed,
        matched: NOTHING,
        matchedIn: () => NOTHING,
      };
    }
    const { ranked, matched } = rank.figures(asked(terms), () => mended(terms));
    const kept = cut(ranked.filter(({ figure }) => passes(figure, filters)));
    const words = new Map(kept.map((one) => [one.figure, one.matched]));
    return { figures: inOrder(kept, sort), matched, matchedIn: (figure) => words.get(figure) ?? matched };
  };
};

const passes = ({ record, indicator }: Figure, { topic, kind, status }: Filters): boolean =>
  (!topic || indicator.topic === topic) &&
  (!kind || record.kind === kind) &&
  (!status || record.status === status);

const inOrder = (ranked: readonly Ranked[], sort: Sort): Figure[] => {
  const printed = sort === "order" ? ranked.toSorted((a, b) => a.index - b.index) : ranked;
  const figures = printed.map(({ figure }) => figure);
  return sort === "value" ? byValue(figures) : figures;
};

const cut = (ranked: readonly Ranked[]): Ranked[] => {
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score > best * CUT);
};

/** A word that is none, but several run together, as those. */
const apart = (corpus: Corpus, term: Term): Term[] => {
  if (term.kind === "number" || term.folded.length < 5 || corpus.words.has(term.folded)) return [term];
  const words = runOnWords(corpus, term.folded);
  return words ? words.map((folded) => ({ ...term, form: folded, folded })) : [term];
};

/** Words that only make the query a question; when there is nothing else, they are what was asked for. */
const fillerTerms = (terms: readonly Term[], fillers: Parameters<typeof phrasesAt>[0]): ReadonlySet<Term> => {
  const idle = new Set<Term>();
  for (let at = 0; at < terms.length; at += 1) {
    const [longest] = phrasesAt(fillers, terms, at);
    if (!longest) continue;
    for (const term of terms.slice(at, at + longest.length)) idle.add(term);
    at += longest.length - 1;
  }
  return idle.size === terms.length ? new Set() : idle;
};

const valueOf = ({ value, factor }: Figure): Decimal => value?.times(factor) ?? new Decimal(-1);

/** Figures of one dimension together, in the order in which the dimensions come up; the largest first. */
const byValue = (figures: readonly Figure[]): Figure[] => {
  const dimensions = [...new Set(figures.map(({ dimension }) => dimension))];
  return figures.toSorted(
    (a, b) =>
      dimensions.indexOf(a.dimension) - dimensions.indexOf(b.dimension) || valueOf(b).comparedTo(valueOf(a)),
  );
};
