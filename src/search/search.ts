import { passes, type Filters, type Sort } from "./filters.ts";
import { hitOf, matchedWords, type Hit } from "./hit.ts";
import { corpusOf, type Corpus, type Figure } from "./index/corpus.ts";
import type { ReportEntry, SearchData } from "./index/search-data.ts";
import type { Matched } from "./marked-text.ts";
import { isDocument } from "./query/document-numbers.ts";
import type { NearWordsOf } from "./query/near-words.ts";
import { correctedText, typedAs } from "./query/typed-text.ts";
import { wholeWords } from "./query/whole-words.ts";
import { queryReader } from "./query/understand.ts";
import type { Understood } from "./query/understood.ts";
import { documentFigures } from "./rank/document-figures.ts";
import { broaderTerms, isAnsweredInTime, isNear, resultsOf, type Result } from "./rank/results.ts";
import { inOrder } from "./rank/result-order.ts";
import { scorer, type Scored } from "./rank/scores.ts";
import { unmetTogether } from "./rank/unmet-terms.ts";

export interface Found {
  /** Best first, or in the order that was asked for. Empty when the reports do not hold what was asked for. */
  readonly hits: readonly Hit[];
  /** When there are no hits: figures that come nearest to the question without answering it. */
  readonly nearest: readonly Hit[];
  /** The words of the question that nothing meets, as they were typed, in their order. */
  readonly missing: readonly string[];
  /** Words of the question that the best hit counts among others: "gà" in poultry. */
  readonly broader: readonly string[];
  /** The time that was asked for, as it was typed, when no figure with these words is of it. */
  readonly missingPeriod?: string;
  /** The query that is answered, when typing errors in the typed one were corrected. */
  readonly corrected?: string;
  /** The report whose number as a document was typed. */
  readonly document?: ReportEntry;
  /** What was understood, for the search in the text. */
  readonly understood: Understood;
  /** The words of the query itself, for marking them in other texts. */
  readonly matched: Matched;
}

export interface SearchOptions {
  readonly filters?: Filters;
  readonly sort?: Sort;
  /** The query is still being typed: its last word may be the beginning of one. */
  readonly isUnfinished?: boolean;
  /** Typing errors are not corrected. */
  readonly isLiteral?: boolean;
}

export type Search = (query: string, options?: SearchOptions) => Found;

const MOST_NEAREST = 5;

/**
 * The search over the figures of some reports in one language, the newest report first. Words that may be meant by a
 * mistyped one are found by `nearWords`; without it, typing errors are not corrected. Everything that can be done before
 * a query is done here.
 */
export const searchOver = (data: SearchData, nearWords?: NearWordsOf): Search => {
  const corpus = corpusOf(data);
  const groups = groupsOf(corpus);
  const periods = new Set(corpus.figures.map(({ record }) => record.period));
  const years = new Set([...periods].flatMap((period) => period.match(/\d{4}/g) ?? []).map(Number));
  const now = data.reports[0]?.report.period ?? "";
  const read = queryReader(corpus, years, now, nearWords);
  const score = scorer(corpus);
  const inDocuments = documentFigures();
  const arePair = (left: string, right: string): boolean => corpus.pairs.has(`${left} ${right}`);

  const search: Search = (query, options = {}) => {
    const { filters = {}, sort = "relevance", isUnfinished = true, isLiteral = false } = options;
    const understood = read(query, { isUnfinished, isLiteral });
    const { documents } = understood;
    const isInDocument = inDocuments(documents);
    const document = documentOf(data, documents);
    const common = { understood, matched: matchedWords(understood.terms), ...(document ? { document } : {}) };
    const isFiltered = Object.values(filters).some(Boolean);
    if (understood.terms.length === 0) {
      const isListed = (figure: Figure): boolean => passes(figure, filters) && isInDocument(figure);
      const isAsked = isFiltered || documents.length > 0;
      const listed = isAsked ? listing(corpus, isListed, groups, understood) : [];
      return {
        ...common,
        hits: listed.map(hitOf(common.matched, understood)),
        nearest: [],
        missing: [],
        broader: [],
      };
    }
    const ask = (withRelated: boolean): Result[] =>
      resultsOf(
        score(understood, {
          isUnfinished,
          withRelated,
          ...(isFiltered || documents.length > 0
            ? { isWanted: (figure) => passes(figure, filters) && (withRelated || isInDocument(figure)) }
            : {}),
        }),
        understood,
        groups,
      );
    const results = ask(false);
    const [best] = results;
    const corrected = understood.isCorrected ? { corrected: correctedText(query, understood.terms) } : {};
    const asked = understood.terms.filter((term) => !understood.idle.has(term));
    const unmet = best ? unmetTogether(results, understood) : asked;
    const isOfTime = isAnsweredInTime(results);
    if (best && unmet.length === 0 && isOfTime)
      return {
        ...common,
        ...corrected,
        hits: inOrder(results, sort).map(hitOf(common.matched, understood)),
        nearest: [],
        missing: [],
        broader: typedAs(query, broaderTerms(best.lead, understood)),
      };
    const isRelated = documents.length > 0 || understood.alternatives.some(({ tie }) => tie === "related");
    const nearest = (isRelated ? ask(true) : results)
      .filter(({ lead }) => isNear(lead, understood, corpus))
      .slice(0, MOST_NEAREST);
    // A correction that finds no answer is none: "sốt" may be no error for "số".
    const asTyped = understood.isCorrected ? search(query, { ...options, isLiteral: true }) : undefined;
    if (asTyped && asTyped.nearest.length >= Math.min(1, nearest.length)) return asTyped;
    return {
      ...common,
      ...corrected,
      hits: [],
      nearest: nearest.map(hitOf(common.matched, understood)),
      missing:
        documents.length > 0 && !best
          ? documents
          : typedAs(query, wholeWords(understood.terms, unmet, understood.idle, arePair)),
      broader: [],
      ...(understood.period && !(best && isOfTime) ? { missingPeriod: understood.period.typed } : {}),
    };
  };
  return search;
};

const groupsOf = ({ figures }: Corpus): Map<string, Figure[]> => {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const own = groups.get(figure.group);
    if (own) own.push(figure);
    else groups.set(figure.group, [figure]);
  }
  return groups;
};

/** A list without a question: what filters or a document leave, in the order of print. */
const listing = (
  corpus: Corpus,
  isListed: (figure: Figure) => boolean,
  groups: ReadonlyMap<string, readonly Figure[]>,
  query: Understood,
): Result[] => {
  const listed = corpus.figures.flatMap((figure, index): Scored[] =>
    isListed(figure)
      ? [
          {
            figure,
            index,
            score: 1,
            credits: [],
            nameShare: 0,
            named: 0,
            isFirstNamed: false,
            isOfTime: true,
            isAskedFor: false,
            name: undefined,
          },
        ]
      : [],
  );
  return resultsOf(listed, query, groups);
};

const documentOf = ({ reports }: SearchData, documents: readonly string[]): ReportEntry | undefined =>
  reports.find(({ report: { number } }) =>
    documents.some((one) => number !== undefined && isDocument(number, one)),
  )?.report;
