import type { Corpus, Figure } from "../index/corpus.ts";
import { isOfPeriod, type QueryPeriod } from "../query/query-period.ts";
import type { QueryTerm } from "../query/query-terms.ts";
import type { IntentSpan, Understood } from "../query/understood.ts";
import { unitShare } from "./unit-share.ts";
import { nameShares, neighbourTexts, restCredits } from "./evidence.ts";
import { countedParts } from "./counted-parts.ts";
import { numberFit } from "./number-fit.ts";
import { sentenceFit } from "./sentence-fit.ts";
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
  /** Is it of the time that was asked for? */
  readonly isOfTime: boolean;
  /** Is it of a kind that was asked for by words of its kind, such as "growth"? */
  readonly isAskedFor: boolean;
  /** What the name that fits best meets of it; nothing when no name does. */
  readonly name: TextCredit | undefined;
}

/** Weights of terms: fillers and the unit of a number tell little, a number tells more than a word. */
const IDLE = 0.08;
const MINOR = 0.3;
const NUMBER = 1.3;
/** A part of the score depends on how much of a name was asked for. */
const NAME_PART = 0.42;
/** Figures that lack much of what was asked for fall behind. */
/** Of names that were asked for by less than a quarter, none is nearer: the order of print decides. */
const LEAST_SHARE = 0.25;
const LACKING = 1.6;
const OTHER_TIME = 0.65;
const REPORT_YEAR = 0.9;
/** A part of which less than its name was asked: its total was rather meant. */
const IN_NAME = 0.9;
const UNNAMED_PART = 0.96;
const WHOLE_NAME = 0.9;
const OLDER = 0.985;
const NEIGHBOURS = 0.12;

/** With all else equal a level comes before what is said about it, a printed figure before a derived one. */
const PRIOR: ReadonlyMap<string, number> = new Map([
  ["level", 1],
  ["count-of-total", 0.985],
  ["share-of-total", 0.97],
  ["ratio", 0.96],
  ["derived", 0.8],
]);
const OTHER_KINDS = 0.92;
const NAMED_DERIVED = 0.93;
const RESTATED = 0.9;
const PART = 0.98;
/** What a kind that was asked for loses no more. */
const ASKED_FOR = 0.99;

const priorOf = ({ record, indicator }: Figure): number =>
  (record.alsoCalled ? NAMED_DERIVED : (PRIOR.get(record.kind) ?? OTHER_KINDS)) *
  (record.sameAs ? RESTATED : 1) *
  (indicator.partOf ? PART : 1);

export interface ScoreOptions {
  readonly isUnfinished: boolean;
  /** Related phrases count too: what is nearest, not what answers. */
  readonly withRelated: boolean;
}

/** Scores every figure that has something of a query. */
export const scorer = (corpus: Corpus) => {
  const sorted = [...corpus.words.keys()].sort();
  const priors = corpus.figures.map(priorOf);
  const rarityOf = (word: string): number => corpus.rarity.get(word) ?? corpus.unknownRarity;
  const wholes = new Map(
    [...corpus.nameWords].map(([text, words]) => [
      text,
      words.reduce((sum, word) => sum + rarityOf(word), 0),
    ]),
  );

  return (query: Understood, { isUnfinished, withRelated }: ScoreOptions): Scored[] => {
    const { terms, idle, intents, period } = query;
    if (terms.length === 0) return [];
    const texts = textCredits(corpus, sorted, query, isUnfinished, withRelated);
    const weights = terms.map((term) => weightOf(term, query, rarityOf, corpus));
    const whole = weights.reduce((sum, weight) => sum + weight, 0) || 1;
    const hasWords = terms.some((term) => term.kind === "word" && !term.isUnit && !idle.has(term));
    const fits = terms.map((term) => {
      if (term.kind === "word") return undefined;
      const fitOf = numberFit(term);
      return hasWords && !term.hedge ? sentenceFit(corpus.figures, fitOf) : fitOf;
    });
    const lowerCounted = countedParts(query);
    const shares = nameShares(texts, wholes, rarityOf);
    const neighbours = neighbourTexts(corpus, query, texts);
    const asked = kindsAskedBy(intents);
    const restOf = restCredits(query, texts, corpus, fits, neighbours);
    const found: Scored[] = [];

    for (const [index, figure] of corpus.figures.entries()) {
      const rest = restOf(figure);
      let best = { sum: sumOf(rest, weights), share: 0, text: -1, value: 0 };
      best.value = (best.sum / whole) * (1 - (hasWords ? NAME_PART : 0));
      for (const text of figure.names) {
        const credit = texts[text];
        if (!credit) continue;
        const weight = corpus.weights[text] ?? 1;
        let sum = 0;
        for (let at = 0; at < terms.length; at += 1)
          sum += (weights[at] ?? 0) * Math.max((credit.terms[at] ?? 0) * weight, rest[at] ?? 0);
        const share = shares.get(text) ?? 0;
        const told = Math.max(LEAST_SHARE, share);
        const near = 1 + (NEIGHBOURS * (neighbours.get(text)?.size ?? 0)) / terms.length;
        const value = (sum / whole) * (1 - NAME_PART + NAME_PART * told * weight) * near;
        if (value > best.value) best = { sum, share, text, value };
      }
      if (best.sum <= 0) continue;
      const credits = rest;
      const own = texts[best.text];
      if (own)
        for (let at = 0; at < terms.length; at += 1)
          credits[at] = Math.max(credits[at] ?? 0, own.terms[at] ?? 0);
      lowerCounted(credits, figure.dimension in corpus.catalogue.vocabulary.intents);
      const isOfTime = period === undefined || isOfPeriod(figure.record.period, period);
      const isOfReport = period !== undefined && isOfReportYear(figure, period);
      const prior = priors[index] ?? 1;
      const isAsked = isAskedFor(figure, asked(own));
      const score =
        best.value *
        (best.sum / whole) ** (LACKING - 1) *
        (isAsked ? Math.max(prior, ASKED_FOR) : prior) *
        unitShare(query.askedUnits, figure, own) *
        (isOfTime ? 1 : isOfReport ? REPORT_YEAR : OTHER_TIME) *
        (figure.indicator.partOf && best.share < WHOLE_NAME && hasWords ? UNNAMED_PART : 1) *
        OLDER ** figure.age;
      found.push({
        figure,
        index,
        score,
        credits,
        nameShare: best.share,
        isOfTime: isOfTime || isOfReport,
        isAskedFor: isAsked,
        name: own,
      });
    }
    return found;
  };
};

/** Was no more than the year of the report asked for? Then what stood at the end of the year before is its figure. */
const isOfReportYear = ({ data }: Figure, { year, quarter, month, months }: QueryPeriod): boolean =>
  quarter === undefined &&
  month === undefined &&
  months === undefined &&
  data.report.period.startsWith(String(year));

const sumOf = (credits: readonly number[], weights: readonly number[]): number => {
  let sum = 0;
  for (let at = 0; at < credits.length; at += 1) sum += (credits[at] ?? 0) * (weights[at] ?? 0);
  return sum;
};

const weightOf = (
  term: QueryTerm,
  { idle, minor }: Understood,
  rarityOf: (word: string) => number,
  { rarity, unknownRarity }: Corpus,
): number => {
  if (term.kind === "number") return NUMBER * unknownRarity;
  const own = rarityOf(term.folded);
  if (idle.has(term)) return rarity.has(term.folded) ? (minor.has(term) ? MINOR : IDLE) * own : 0;
  return term.isUnit && !rarity.has(term.folded) ? IDLE * own : own;
};

/**
 * The kinds of figures that a query asks for, by the name that fits best: "lower" in the name "lower secondary schools"
 * asks for none.
 */
const kindsAskedBy = (
  intents: readonly IntentSpan[],
): ((name: TextCredit | undefined) => ReadonlySet<string>) => {
  const known = new Map<TextCredit | undefined, ReadonlySet<string>>();
  return (name) => {
    const asked =
      known.get(name) ??
      new Set(
        intents
          .filter(({ from, to }) => name?.terms.slice(from, to).every((credit) => credit > IN_NAME) !== true)
          .flatMap(({ keys }) => keys),
      );
    known.set(name, asked);
    return asked;
  };
};

const DIRECTIONS = ["increase", "decrease"];

const isAskedFor = ({ record: { kind, method, direction } }: Figure, asked: ReadonlySet<string>): boolean =>
  asked.has(kind) ||
  (method !== undefined && asked.has(method)) ||
  (direction !== undefined && DIRECTIONS.some((key) => asked.has(key)));
