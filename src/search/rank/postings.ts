import type { Corpus, Figure } from "../index/corpus.ts";
import type { ReportData } from "../index/search-data.ts";

/** Places of figures in the corpus, ascending. */
type Places = readonly number[];

/** Where the figures are that a query can meet, so that no others are looked at. */
export interface Postings {
  /** By the number of a text: the figures whose context it is, whose facts, whose name. */
  readonly context: readonly (Places | undefined)[];
  readonly facts: readonly (Places | undefined)[];
  readonly names: readonly (Places | undefined)[];
  /** By a key of `Vocabulary.intents`: the figures that it asks for, and how well. */
  readonly intents: ReadonlyMap<string, readonly { readonly place: number; readonly asked: number }[]>;
  /** The figures that a sentence of a report prints, by its place among the sentences. */
  readonly sentences: ReadonlyMap<ReportData, readonly (Places | undefined)[]>;
  /** The figures of which a number of `Figure.nearly` lies in one of the ranges, both ends included. */
  readonly near: (ranges: readonly (readonly [low: number, high: number])[]) => ReadonlySet<number>;
}

/** The place of the sentence that prints a figure among those of its report. */
export const sentenceOf = ({ data, record }: Figure): number | undefined =>
  data.details?.printed[record.id]?.[0];

export const postingsOf = ({ figures, weights }: Corpus): Postings => {
  const lists = (): number[][] => new Array<number[]>(weights.length);
  const [context, facts, names] = [lists(), lists(), lists()];
  const intents = new Map<string, { place: number; asked: number }[]>();
  const sentences = new Map<ReportData, number[][]>();
  for (const [place, figure] of figures.entries()) {
    for (const text of figure.context) (context[text] ??= []).push(place);
    for (const text of figure.facts) (facts[text] ??= []).push(place);
    for (const text of figure.names) (names[text] ??= []).push(place);
    const sentence = sentenceOf(figure);
    if (sentence !== undefined) {
      const own = sentences.get(figure.data) ?? [];
      (own[sentence] ??= []).push(place);
      sentences.set(figure.data, own);
    }
    for (const [key, asked] of figure.intents) {
      const list = intents.get(key);
      if (list) list.push({ place, asked });
      else intents.set(key, [{ place, asked }]);
    }
  }
  return { context, facts, names, intents, sentences, near: placesByNumber(figures) };
};

/** The numbers of all figures in order, put in it when the first number is asked for. */
const placesByNumber = (figures: readonly Figure[]): Postings["near"] => {
  let sorted: { number: number; place: number }[] | undefined;
  return (ranges) => {
    sorted ??= figures
      .flatMap(({ nearly }, place) => nearly.map((number) => ({ number, place })))
      .sort((a, b) => a.number - b.number);
    const found = new Set<number>();
    for (const [low, high] of ranges) {
      let [from, to] = [0, sorted.length];
      while (from < to) {
        const middle = (from + to) >> 1;
        if ((sorted[middle]?.number ?? 0) < low) from = middle + 1;
        else to = middle;
      }
      for (let at = from; (sorted[at]?.number ?? Infinity) <= high; at += 1)
        found.add(sorted[at]?.place ?? 0);
    }
    return found;
  };
};
