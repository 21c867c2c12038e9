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
  /** The figures that a key of `Vocabulary.intents` asks for, and how well. */
  readonly intents: (key: string) => readonly AskedPlace[];
  /** The figures that the sentences of a report print, by the places of those. */
  readonly sentences: (data: ReportData) => readonly (Places | undefined)[];
  /** The figures of which a number of `Figure.nearly` lies in one of the ranges, both ends included. */
  readonly near: (ranges: readonly (readonly [low: number, high: number])[]) => ReadonlySet<number>;
}

interface AskedPlace {
  readonly place: number;
  readonly asked: number;
}

/** The place of the sentence that prints a figure among those of its report. */
export const sentenceOf = ({ data, record }: Figure): number | undefined =>
  data.details?.printed[record.id]?.[0];

export const postingsOf = ({ figures, weights }: Corpus): Postings => {
  const lists = (): number[][] => new Array<number[]>(weights.length);
  const [context, facts, names] = [lists(), lists(), lists()];
  for (const [place, figure] of figures.entries()) {
    for (const text of figure.context) (context[text] ??= []).push(place);
    for (const text of figure.facts) (facts[text] ??= []).push(place);
    for (const text of figure.names) (names[text] ??= []).push(place);
  }
  return {
    context,
    facts,
    names,
    intents: known((key) => placesAskedBy(figures, key)),
    sentences: known((data) => placesBySentence(figures, data)),
    near: placesByNumber(figures),
  };
};

/** What is found once for each that is asked for. */
const known = <Key, Value>(find: (key: Key) => Value): ((key: Key) => Value) => {
  const found = new Map<Key, Value>();
  return (key) => {
    const value = found.get(key) ?? find(key);
    found.set(key, value);
    return value;
  };
};

const placesAskedBy = (figures: readonly Figure[], key: string): readonly AskedPlace[] =>
  figures.flatMap(({ intents }, place) => {
    const asked = intents.get(key);
    return asked === undefined ? [] : [{ place, asked }];
  });

const placesBySentence = (figures: readonly Figure[], data: ReportData): readonly (Places | undefined)[] => {
  const places: number[][] = [];
  for (const [place, figure] of figures.entries()) {
    const sentence = figure.data === data ? sentenceOf(figure) : undefined;
    if (sentence !== undefined) (places[sentence] ??= []).push(place);
  }
  return places;
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
