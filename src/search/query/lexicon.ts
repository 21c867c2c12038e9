import type { Corpus } from "../index/corpus.ts";
import { bare, marksFit, wordsOf } from "./fold.ts";

/** Every word that the search knows: of the figures, and of the phrases that stand for others. */
export interface Lexicon {
  readonly has: (folded: string) => boolean;
  /** The forms with marks of a folded word. */
  readonly formsOf: (folded: string) => Iterable<string>;
  /** Spelling without marks, the folded word. */
  readonly spellings: () => ReadonlyMap<string, string>;
  /** Do two folded words follow each other somewhere? */
  readonly arePair: (left: string, right: string) => boolean;
  /** A folded word as it is written where it follows `left` or stands before `right`; as it is when nothing tells. */
  readonly writtenBeside: (folded: string, left: string | undefined, right: string | undefined) => string;
  /** Is the word one of a name or of a phrase that stands for one, and not of running text alone? */
  readonly isNamed: (folded: string) => boolean;
  /** Does some word begin so? */
  readonly begins: (folded: string) => boolean;
}

/** The words of phrases, and which of them follow each other. */
export interface PhraseWords {
  /** Folded word, its forms with marks. */
  readonly forms: ReadonlyMap<string, ReadonlySet<string>>;
  readonly pairs: ReadonlySet<string>;
}

/** They are read when they are first asked for: most queries have only words that figures have. */
export const phraseWords = (phrases: Iterable<string>): (() => PhraseWords) =>
  once(() => {
    const forms = new Map<string, Set<string>>();
    const pairs = new Set<string>();
    for (const phrase of phrases) {
      let before = "";
      for (const { form, folded } of wordsOf(phrase)) {
        const known = forms.get(folded);
        if (known) known.add(form);
        else forms.set(folded, new Set([form]));
        if (before) pairs.add(`${before} ${folded}`);
        before = folded;
      }
    }
    return { forms, pairs };
  });

/** What `make` makes, made when it is first asked for. */
const once = <Type extends object>(make: () => Type): (() => Type) => {
  let made: Type | undefined;
  return () => (made ??= make());
};

export const lexiconOf = ({ words, pairs, rarity }: Corpus, ofPhrases: () => PhraseWords): Lexicon => {
  const has = (folded: string): boolean => words.has(folded) || ofPhrases().forms.has(folded);
  const formsOf = function* (folded: string): Iterable<string> {
    yield* words.get(folded)?.keys() ?? [];
    yield* ofPhrases().forms.get(folded) ?? [];
  };
  const all = once(() => [...new Set([...words.keys(), ...ofPhrases().forms.keys()])]);
  const sorted = once(() => [...all()].sort());
  return {
    has,
    formsOf,
    spellings: once(
      () =>
        new Map(all().flatMap((folded) => [...formsOf(folded)].map((form) => [bare(form), folded] as const))),
    ),
    arePair: (left, right) => pairs.has(`${left} ${right}`) || ofPhrases().pairs.has(`${left} ${right}`),
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
    isNamed: (folded) => rarity.has(folded) || ofPhrases().forms.has(folded),
    begins: (folded) => startingWith(sorted(), folded).length > 0,
  };
};

/** Is a word with these marks known? */
export const isKnownWord = ({ formsOf }: Lexicon, form: string, folded: string): boolean => {
  for (const known of formsOf(folded)) if (marksFit(form, known) > 0) return true;
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
