import type { Corpus } from "../index/corpus.ts";
import type { NumberTerm } from "../query/query-terms.ts";
import { numberFit } from "./number-fit.ts";
import { sentenceOf, type Postings } from "./postings.ts";

/** What is left of a number that is the value of another figure in the same sentence: "the capital of 27 new firms". */
const BESIDE = 0.75;
/** Only the number itself is told from so many of a sentence, not one that it is near to. */
const EXACT = 0.9;

/** How well a number is the value of figures, by their place; with `isBeside` also of one that their sentence prints too. */
export const numberFits = (
  term: NumberTerm,
  { figures }: Corpus,
  { near, sentences }: Postings,
  isBeside: boolean,
): ReadonlyMap<number, number> => {
  const number = numberFit(term);
  const own = new Map<number, number>();
  for (const place of near(number.near)) {
    const figure = figures[place];
    const fit = figure ? number.fitOf(figure) : 0;
    if (fit > 0) own.set(place, fit);
  }
  if (!isBeside) return own;
  const fits = new Map(own);
  for (const [place, fit] of own) {
    const figure = figures[place];
    if (!figure || fit < EXACT) continue;
    for (const other of sentences(figure.data)[sentenceOf(figure) ?? -1] ?? [])
      fits.set(other, Math.max(BESIDE * fit, fits.get(other) ?? 0));
  }
  return fits;
};
