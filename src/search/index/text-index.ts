import { isNumber, wordsOf, type FoldedWord } from "../query/fold.ts";
import { phraseList, phrasesAt } from "../query/phrase-index.ts";
import { wordPairs, type WordPairs, type WordTexts } from "./word-pairs.ts";

/** How much a word of each kind of text says about its figure. */
const WEIGHTS = {
  name: 1,
  otherName: 0.95,
  everyday: 0.97,
  near: 0.5,
  topic: 0.45,
  facts: 0.45,
  section: 0.35,
  sentence: 0.22,
} as const;
export type IndexedField = keyof typeof WEIGHTS;

const NAMES: ReadonlySet<IndexedField> = new Set(["name", "otherName", "everyday"]);
const OFFICIAL: ReadonlySet<IndexedField> = new Set(["name", "otherName"]);
const PROSE: ReadonlySet<IndexedField> = new Set(["near", "sentence"]);

/** Words by the texts that hold them. Texts are numbers; each is there once, however many figures share it. */
export interface TextIndex {
  /** How much a word of each text says, from 0 to 1. */
  readonly weights: readonly number[];
  /** Folded word, its forms with marks, the texts with that form. */
  readonly words: WordTexts;
  readonly pairs: WordPairs;
  /** The folded words of each text that is a name, in their order. */
  readonly nameWords: ReadonlyMap<number, readonly string[]>;
  /** The folded words of names that are no everyday ones. */
  readonly officialWords: ReadonlySet<string>;
}

/** An empty index, and the way to add a text, or several phrases as one. The names of `places` are left out of it. */
export const textIndex = (
  places: readonly string[],
): TextIndex & { add: (phrases: readonly string[], field: IndexedField) => number } => {
  const weights: number[] = [];
  const words = new Map<string, Map<string, number[]>>();
  const runs: string[][] = [];
  const nameWords = new Map<number, readonly string[]>();
  const officialWords = new Set<string>();
  const known = new Map<string, number>();
  const placeNames = phraseList(places);
  const wordsWithoutPlaces = (phrase: string): readonly FoldedWord[] => {
    const read = wordsOf(phrase);
    if (!read.some(({ folded }) => placeNames.begins(folded))) return read;
    const left: FoldedWord[] = [];
    for (let at = 0; at < read.length; at += 1) {
      const place = phrasesAt(placeNames, read, at)[0];
      if (place && place.length > 1) at += place.length - 1;
      else left.push(...read.slice(at, at + 1));
    }
    return left.length ? left : read;
  };

  const addPhrase = (phrase: string, field: IndexedField, id: number, run: string[]): void => {
    const isProse = PROSE.has(field);
    const isOfficial = OFFICIAL.has(field);
    if (run.length > 0) run.push("");
    for (const { form, folded } of wordsWithoutPlaces(phrase)) {
      run.push(folded);
      if (isOfficial) officialWords.add(folded);
      // A number in a sentence is another figure as often as not; figures are looked up by value.
      if (isProse && isNumber(folded)) continue;
      const forms = words.get(folded);
      if (forms) append(forms, form, id);
      else words.set(folded, new Map([[form, [id]]]));
    }
  };
  const add = (phrases: readonly string[], field: IndexedField): number => {
    const key = `${field} ${phrases.join("|")}`;
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const id = weights.push(WEIGHTS[field]) - 1;
    known.set(key, id);
    const run: string[] = [];
    runs.push(run);
    for (const phrase of phrases) addPhrase(phrase, field, id, run);
    if (NAMES.has(field)) nameWords.set(id, run);
    return id;
  };
  return { weights, words, pairs: wordPairs(words, runs), nameWords, officialWords, add };
};

const append = (lists: Map<string, number[]>, key: string, id: number): void => {
  const list = lists.get(key);
  if (!list) lists.set(key, [id]);
  else if (list[list.length - 1] !== id) list.push(id);
};
