import type { Corpus, Figure } from "../index/corpus.ts";
import { isOfPeriod, type QueryPeriod } from "../query/query-period.ts";
import type { Understood } from "../query/understood.ts";
import { isAskedFor, kindsAskedBy } from "./asked-kinds.ts";
import { bestNames, type BestName } from "./best-name.ts";
import { unitShare } from "./unit-share.ts";
import { nameShares, neighbourTexts, restCreditsOver } from "./evidence.ts";
import { countedParts } from "./counted-parts.ts";
import { numberFits } from "./sentence-fit.ts";
import { phraseTexts } from "./phrase-texts.ts";
import { postingsOf } from "./postings.ts";
import { halvedWords } from "./halved-words.ts";
import { leadFinder } from "./group-leads.ts";
import { ASKED_FOR, priorOf } from "./priors.ts";
import { LEAST_OF_BEST } from "./results-cut.ts";
import { denialsOf } from "./denials.ts";
import { weightOf } from "./term-weights.ts";
import { textCredits, type TextCredit } from "./text-credits.ts";

/** A figure with what of a query it meets. */
export interface Scored {
  readonly figure: Figure;
  /** Its place in the corpus: newest report first, then the order of print. */
  readonly index: number;
  readonly score: number;
  /** How far each term is met, from 0 to 1. */
  readonly credits: readonly number[];
  /** How much of the name that fits best was asked for, from 0 to 1. */
  readonly nameShare: number;
  /** How much of what was asked for that name itself meets, from 0 to 1. */
  readonly named: number;
  /** Is the first word of that name among it? */
  readonly isFirstNamed: boolean;
  /** Is it of the time that was asked for? */
  readonly isOfTime: boolean;
  /** Is it of a kind that was asked for by words of its kind, such as "growth"? */
  readonly isAskedFor: boolean;
  /** What the name that fits best meets of it; nothing when no name does. */
  readonly name: TextCredit | undefined;
}

/** Figures that lack much of what was asked for fall behind. */
const LACKING = 1.6;
const OTHER_TIME = 0.65;
const REPORT_YEAR = 0.9;
/** A part of which less than its name was asked: its total was rather meant. */
const UNNAMED_PART = 0.96;
const WHOLE_NAME = 0.9;
const OLDER = 0.985;
/** A name that denies something ("chưa", "not") where the query does not. */
const DENIED = 0.9;

export interface ScoreOptions {
  readonly isUnfinished: boolean;
  /** Related phrases count too: what is nearest, not what answers. */
  readonly withRelated: boolean;
  /** Is a figure one of those that are searched? All are where nothing is left out. */
  readonly isWanted?: (figure: Figure) => boolean;
}

/** Scores the wanted figures that have something of a query, and gives those of each group that may lead it and are not far behind the best one. */
export const scorer = (corpus: Corpus) => {
  /** The words of the corpus in order; only words that are being typed are looked for in it. */
  let sorted: readonly string[] | undefined;
  const priors = corpus.figures.map(priorOf);
  const rarityOf = (word: string): number => corpus.rarity.get(word) ?? corpus.unknownRarity;
  const wholes = new Map<number, number>();
  /** How much all words of a name tell; worked out for those that are asked for. */
  const wholeOf = (text: number, words: readonly string[]): number => {
    const known = wholes.get(text) ?? words.reduce((sum, word) => sum + rarityOf(word), 0);
    wholes.set(text, known);
    return known;
  };
  const groupLeads = leadFinder(corpus);
  const aged = corpus.figures.map(({ age }) => OLDER ** age);
  const deniedFor = denialsOf(corpus);
  const postings = postingsOf(corpus);
  const restCredits = restCreditsOver(corpus, postings);
  const textsOf = phraseTexts(corpus);
  const halvedIn = halvedWords(corpus);

  const inOrder = (): readonly string[] => (sorted ??= [...corpus.words.keys()].sort());
  return (query: Understood, { isUnfinished, withRelated, isWanted }: ScoreOptions): Scored[] => {
    const { terms, idle, intents, period } = query;
    if (terms.length === 0) return [];
    const texts = textCredits(corpus, inOrder, textsOf, halvedIn, query, isUnfinished, withRelated);
    const weights = terms.map((term) => weightOf(term, query, rarityOf, corpus));
    const hasWords = terms.some((term) => term.kind === "word" && !term.isUnit && !idle.has(term));
    const fits = terms.map((term) =>
      term.kind === "word" ? undefined : numberFits(term, corpus, postings, hasWords && !term.hedge),
    );
    const lowerCounted = countedParts(query);
    const shares = nameShares(texts, wholeOf, query, corpus, rarityOf);
    const neighbours = neighbourTexts(corpus, query, texts);
    const asked = kindsAskedBy(intents);
    const isDenied = deniedFor(terms);
    const { credits: rest, places } = restCredits(query, { texts, fits, neighbours, termWeights: weights });
    const bestName = bestNames({
      texts,
      rest,
      weights,
      neighbours,
      shares,
      hasWords,
      textWeights: corpus.weights,
    });
    const creditsOf = (figure: Figure, index: number, name: TextCredit | undefined): number[] => {
      const credits = terms.map((_, at) =>
        Math.max(rest[index * terms.length + at] ?? 0, name?.terms[at] ?? 0),
      );
      lowerCounted(credits, figure.dimension in corpus.catalogue.vocabulary.intents);
      return credits;
    };
    const isAskedKind = (figure: Figure, name: TextCredit | undefined): boolean =>
      // A derived figure that is called by its kind is asked for by that: "rate" in its own name.
      intents.length > 0 && isAskedFor(figure, asked(figure.record.alsoCalled ? undefined : name));
    const scoreOf = (figure: Figure, index: number, best: BestName): number => {
      const name = texts.of[best.text];
      const prior = priors[index] ?? 1;
      const time =
        period === undefined || isOfPeriod(figure.record.period, period)
          ? 1
          : isOfNamedYear(figure, period)
            ? REPORT_YEAR
            : OTHER_TIME;
      return (
        best.value *
        best.met ** (LACKING - 1) *
        (isAskedKind(figure, name) ? Math.max(prior, ASKED_FOR) : prior) *
        unitShare(query.askedUnits, figure, name) *
        time *
        (figure.indicator.partOf && best.share < WHOLE_NAME && hasWords ? UNNAMED_PART : 1) *
        (isDenied(best.text) ? DENIED : 1) *
        (aged[index] ?? 1)
      );
    };

    let most = 0;
    const scores = new Float64Array(corpus.figures.length);
    const leads = groupLeads();
    for (const index of places) {
      const figure = corpus.figures[index];
      if (!figure || isWanted?.(figure) === false) continue;
      // All that is weighed besides only lowers a score.
      const best = bestName(figure, index, most * LEAST_OF_BEST);
      if (!best) continue;
      const score = scoreOf(figure, index, best);
      most = Math.max(most, score);
      if (score < most * LEAST_OF_BEST) continue;
      scores[index] = score;
      leads.add(index, score);
    }
    return leads.places().flatMap((index): Scored[] => {
      const figure = corpus.figures[index];
      const score = scores[index] ?? 0;
      if (!figure || score < most * LEAST_OF_BEST) return [];
      const { text = -1, share = 0, named = 0 } = bestName(figure, index, -1) ?? {};
      const name = texts.of[text];
      return [
        {
          figure,
          index,
          score,
          credits: creditsOf(figure, index, name),
          nameShare: share,
          named,
          isFirstNamed: name?.met.has(corpus.nameWords.get(text)?.[0] ?? "") ?? false,
          isOfTime:
            period === undefined || isOfPeriod(figure.record.period, period) || isOfNamedYear(figure, period),
          isAskedFor: isAskedKind(figure, name),
          name,
        },
      ];
    });
  };
};

/**
 * Was no more than a year asked for that the sentence of a figure names, or the year of the report? Then also what stood
 * at the end of the year before is its figure.
 */
const isOfNamedYear = ({ data, years }: Figure, { year, quarter, month, months }: QueryPeriod): boolean =>
  quarter === undefined &&
  month === undefined &&
  months === undefined &&
  year !== undefined &&
  (years.includes(year) || data.report.period.startsWith(String(year)));
