import type { Corpus } from "./corpus.ts";
import type { Term } from "./query-terms.ts";
import { phrasesAt, type PhraseIndex } from "./variants.ts";

/** Terms from one to before another that ask for a kind of figure; `keys` are those of `Vocabulary.intents`. */
export interface IntentSpan {
  readonly from: number;
  readonly to: number;
  readonly keys: readonly string[];
}

/** What a query asks for besides names. A phrase asks only as a whole: "kế hoạch" in "so với kế hoạch" is no plan. */
export const intentSpans = (terms: readonly Term[], book: PhraseIndex<string>): IntentSpan[] => {
  const spans: IntentSpan[] = [];
  for (let from = 0; from < terms.length; from += 1) {
    const phrases = phrasesAt(book, terms, from);
    const length = phrases[0]?.length ?? 0;
    if (length === 0) continue;
    const keys = phrases.filter((phrase) => phrase.length === length).map(({ entry }) => entry);
    spans.push({ from, to: from + length, keys });
    from += length - 1;
  }
  return spans;
};

/** `fits`, raised where a figure is of what `keys` ask for. */
export const intentFits = (
  { figures }: Corpus,
  keys: readonly string[],
  fits: Float64Array,
): Float64Array => {
  for (const key of keys)
    for (const [index, { intents }] of figures.entries()) {
      const asked = intents.get(key);
      if (asked !== undefined && asked > (fits[index] ?? 0)) fits[index] = asked;
    }
  return fits;
};
