import type { Corpus } from "../index/corpus.ts";
import { bare, marksFit, wordsOf } from "./fold.ts";

/** Every word that the search knows: of the figures, and of the phrases that stand for others. */
export interface Lexicon {
  /** Folded word, its forms with marks. */
  readonly forms: ReadonlyMap<string, ReadonlySet<string>>;
  /** Spelling without marks, the folded word. */
  readonly spellings: ReadonlyMap<string, string>;
  /** Do two folded words follow each other somewhere? */
  readonly arePair: (left: string, right: string) => boolean;
  /** A folded word as it is written where it follows `left` or stands before `right`; as it is when nothing tells. */
  readonly writtenBeside: (folded: string, left: string | undefined, right: string | undefined) => string;
  /** Is the word one of a name or of a phrase that stands for one, and not of running text alone? */
  readonly isNamed: (folded: string) => boolean;
  /** Does some word begin so? */
  readonly begins: (folded: string) => boolean;
  /** All folded words in order. */
  readonly sorted: readonly string[];
}

export const lexiconOf = ({ words, pairs, rarity }: Corpus, phrases: Iterable<string>): Lexicon => {
  const ofPhrases = new Set<string>();
  const forms = new Map<string, Set<string>>();
  const ownPairs = new Set<string>();
  const learn = (folded: string, form: string): void => {
    const known = forms.get(folded);
    if (known) known.add(form);
    else forms.set(folded, new Set([form]));
  };
  for (const [folded, written] of words) for (const form of written.keys()) learn(folded, form);
  for (const phrase of phrases) {
    let before = "";
    for (const { form, folded } of wordsOf(phrase)) {
      learn(folded, form);
      ofPhrases.add(folded);
      if (before) ownPairs.add(`${before} ${folded}`);
      before = folded;
    }
  }
  const spellings = new Map<string, string>();
  for (const [folded, written] of forms) for (const form of written) spellings.set(bare(form), folded);
  const sorted = [...forms.keys()].sort();
  return {
    forms,
    spellings,
    arePair: (left, right) => pairs.has(`${left} ${right}`) || ownPairs.has(`${left} ${right}`),
    writtenBeside: (folded, left, right) => {
      const places = [`${left ?? ""} ${folded}`, `${folded} ${right ?? ""}`];
      const beside = new Set(places.flatMap((pair) => pairs.get(pair) ?? []));
      let [best, most] = [folded, 0];
      for (const [form, texts] of words.get(folded) ?? []) {
        const count = texts.filter((text) => beside.has(text)).length;
        if (count > most) [best, most] = [form, count];
      }
      return best;
    },
    isNamed: (folded) => rarity.has(folded) || ofPhrases.has(folded),
    begins: (folded) => startingWith(sorted, folded).length > 0,
    sorted,
  };
};

/** Is a word with these marks known? */
export const isKnownWord = ({ forms }: Lexicon, form: string, folded: string): boolean => {
  for (const known of forms.get(folded) ?? []) if (marksFit(form, known) > 0) return true;
  return false;
};

/** The words of a sorted list that begin so. */
export const startingWith = (sorted: readonly string[], start: string): string[] => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < start) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let at = low; sorted[at]?.startsWith(start); at += 1) found.push(sorted[at] ?? "");
  return found;
};
