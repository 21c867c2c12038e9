import { Decimal } from "../quantity/decimal.ts";
import { queryPeriod, isOfPeriod } from "./query-period.ts";
import type { Filters, Sort } from "./filters.ts";
import { corpusOf, type Corpus, type Figure } from "./corpus.ts";
import { bare, normalise, wordsOf } from "./fold.ts";
import type { Matched } from "./marked-text.ts";
import { splitCompound, fillerTerms, joinSplitWords } from "./word-breaks.ts";
import { phrasesOfInitials } from "./initials.ts";
import { intentSpans } from "./intents.ts";
import { nearWordsOf } from "./near-words.ts";
import { queryTerms, type Term } from "./query-terms.ts";
import type { QueryVariant } from "./query-parts.ts";
import { ranking, type Ranked } from "./ranking.ts";
import type { SearchData } from "./search-data.ts";
import { unitLexicon } from "./unit-lexicon.ts";
import { HINTED, HINTED_FULLY, phraseIndex, SAME, variantsOf, type Exchange } from "./variants.ts";

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
/** Factor for a query in which a typing error was corrected. */
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
  const hints = Object.entries(vocabularies[0]?.hints ?? {});
  const synonyms = phraseIndex(exchanges(corpus, groups, hints));
  const fillers = phraseIndex((vocabularies[0]?.fillers ?? []).map((filler) => [filler, true] as const));
  const asking = Object.entries(vocabularies[0]?.intents ?? {}).flatMap(([key, phrases]) =>
    phrases.map((phrase) => [phrase, key] as const),
  );
  const intents = phraseIndex(asking);
  const phrases = [
    ...groups.flat(),
    ...hints.flatMap(([, narrower]) => narrower),
    ...asking.map(([phrase]) => phrase),
  ];
  const vocabulary = new Set(corpus.words.keys());
  const spellings = new Map<string, string>();
  for (const [folded, forms] of corpus.words)
    for (const form of forms.keys()) spellings.set(bare(form), folded);
  for (const { form, folded } of phrases.flatMap(wordsOf)) {
    vocabulary.add(folded);
    spellings.set(bare(form), folded);
  }
  const ofInitials = phrasesOfInitials([
    ...corpus.figures.flatMap(({ indicator, record }) => [...indicator.names, record.name ?? ""]),
    ...groups.flat(),
  ]);
  const abbreviated = (term: Term): Exchange[] =>
    term.kind === "number" || rank.begins(term.folded)
      ? []
      : ofInitials(term.folded).map((words) => ({ words, quality: SAME }));
  const near = nearWordsOf(spellings);
  const rank = ranking(corpus, near);
  const asked = (terms: readonly Term[]): QueryVariant[] => {
    const idle = fillerTerms(terms, fillers);
    return variantsOf(terms, synonyms, abbreviated).map((variant) => ({
      ...variant,
      idle,
      intents: intentSpans(variant.terms, intents),
    }));
  };
  const corrected = (typed: readonly Term[]): QueryVariant[] => {
    const terms = joinSplitWords(typed, vocabulary);
    const right = terms.map((term, index): Term => {
      if (term.kind === "number" || vocabulary.has(term.folded)) return term;
      if (index === terms.length - 1 && rank.begins(term.folded)) return term;
      const [best] = near(bare(term.form));
      return best ? { ...term, form: best.word, folded: best.word } : term;
    });
    return right.length === typed.length && right.every((term, index) => term === typed[index])
      ? []
      : asked(right).map((one) => ({ ...one, quality: one.quality * MENDED }));
  };

  const termsOf = (query: string): Term[] =>
    queryTerms(query, lexicon).flatMap((term) => splitCompound(corpus, term));
  const years = new Set(
    corpus.figures.flatMap(({ record }) => record.period.match(/\d{4}/g) ?? []).map(Number),
  );
  /** The words of a query, and which figures are of the time that it names. A time alone is what was asked for. */
  const parted = (query: string): { terms: Term[]; isOfTime?: readonly boolean[] } => {
    const named = queryPeriod(normalise(query), (year) => years.has(year));
    const terms = named ? termsOf(named.rest) : [];
    if (!named || terms.length === 0) return { terms: termsOf(query) };
    return { terms, isOfTime: corpus.figures.map(({ record }) => isOfPeriod(record.period, named.period)) };
  };

  return (query, filters = {}, sort = "relevance") => {
    const { terms, isOfTime } = parted(query);
    if (terms.length === 0) {
      const isFiltered = Object.values(filters).some(Boolean);
      const listed = isFiltered ? corpus.figures.filter((figure) => passes(figure, filters)) : [];
      return {
        figures: sort === "value" ? byValue(listed) : listed,
        matched: NOTHING,
        matchedIn: () => NOTHING,
      };
    }
    const { ranked, matched } = rank.figures(asked(terms), () => corrected(terms), isOfTime);
    const kept = cut(ranked.filter(({ figure }) => passes(figure, filters)));
    const words = new Map(kept.map((one) => [one.figure, one.matched]));
    return { figures: inOrder(kept, sort), matched, matchedIn: (figure) => words.get(figure) ?? matched };
  };
};

/** What each phrase can be exchanged for: only for what some figure says. */
const exchanges = (
  { words }: Corpus,
  groups: readonly (readonly string[])[],
  hints: readonly (readonly [string, readonly string[]])[],
): [string, Exchange[]][] => {
  const said = (phrases: readonly string[], quality: number): Exchange[] =>
    phrases
      .map((phrase) => ({ words: wordsOf(phrase), quality }))
      .filter((one) => one.words.every(({ folded }) => words.has(folded)));
  return [
    ...groups.flatMap((group) => {
      const targets = said(group, SAME);
      return group.map((phrase): [string, Exchange[]] => [phrase, targets]);
    }),
    ...hints.flatMap(([target, phrases]) => {
      const [few, many] = [said([target], HINTED), said([target], HINTED_FULLY)];
      return phrases.map((phrase): [string, Exchange[]] => [phrase, wordsOf(phrase).length > 2 ? many : few]);
    }),
  ];
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

const valueOf = ({ value, factor }: Figure): Decimal => value?.times(factor) ?? new Decimal(-1);

/** Figures of one dimension together, in the order in which the dimensions come up; the largest first. */
const byValue = (figures: readonly Figure[]): Figure[] => {
  const dimensions = [...new Set(figures.map(({ dimension }) => dimension))];
  return figures.toSorted(
    (a, b) =>
      dimensions.indexOf(a.dimension) - dimensions.indexOf(b.dimension) || valueOf(b).comparedTo(valueOf(a)),
  );
};
