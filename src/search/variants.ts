import { marksFit, wordsOf, type Word } from "./fold.ts";
import type { Term } from "./query-terms.ts";

/** One way to say what was asked for, and how near it is to what was typed. */
export interface Variant {
  readonly terms: readonly Term[];
  readonly quality: number;
}

const LONGEST = 7;
const MOST = 24;
/** Another name for the same, and a name of what it belongs to. */
export const SAME = 0.88;
export const HINTED = 0.8;
/** A name of what it belongs to that is said in so many words can hardly mean anything else. */
export const HINTED_FULLY = 0.92;

/** What a phrase can be exchanged for. */
export interface Exchange {
  readonly words: readonly Word[];
  readonly quality: number;
}

interface Phrase<T> {
  readonly words: readonly Word[];
  readonly entry: T;
}

/** Phrases by their folded words, and how many words the longest has that begins so. */
export interface PhraseIndex<T> {
  readonly phrases: ReadonlyMap<string, readonly Phrase<T>[]>;
  readonly longest: ReadonlyMap<string, number>;
}

export const phraseIndex = <T>(entries: Iterable<readonly [string, T]>): PhraseIndex<T> => {
  const phrases = new Map<string, Phrase<T>[]>();
  const longest = new Map<string, number>();
  for (const [phrase, entry] of entries) {
    const words = wordsOf(phrase);
    const [first] = words;
    if (!first || words.length > LONGEST) continue;
    const key = words.map(({ folded }) => folded).join(" ");
    const known = phrases.get(key);
    if (known) known.push({ words, entry });
    else phrases.set(key, [{ words, entry }]);
    longest.set(first.folded, Math.max(words.length, longest.get(first.folded) ?? 0));
  }
  return { phrases, longest };
};

/** What a book holds for the words from `from` on, longest phrase first; marks that contradict do not count. */
export const phrasesAt = <T>(
  { phrases, longest }: PhraseIndex<T>,
  terms: readonly Term[],
  from: number,
): { entry: T; length: number }[] => {
  const run = terms.slice(from, from + LONGEST).map(asWord);
  const most = Math.min(run.length, longest.get(run[0]?.folded ?? "") ?? 0);
  const found: { entry: T; length: number }[] = [];
  for (let length = most; length > 0; length -= 1) {
    const key = run
      .slice(0, length)
      .map(({ folded }) => folded)
      .join(" ");
    for (const { words, entry } of phrases.get(key) ?? [])
      if (words.every(({ form }, index) => marksFit(run[index]?.form ?? "", form) > 0.9))
        found.push({ entry, length });
  }
  return found;
};

const asWord = (term: Term): { form: string; folded: string } => {
  if (term.kind === "word") return term;
  const [digits = ""] = term.asWords;
  return { form: digits, folded: digits };
};

/** A phrase of the query that has another name. */
interface Substitute extends Exchange {
  readonly from: number;
  readonly to: number;
}

/**
 * The query as it stands, then with one phrase said by another of its names, then with two. Of the phrases that begin
 * at a word the longest counts; phrases may overlap, but are not exchanged together then.
 */
export const variantsOf = (
  terms: readonly Term[],
  synonyms: PhraseIndex<readonly Exchange[]>,
  abbreviated: (term: Term) => readonly Exchange[],
): Variant[] => {
  const substitutes = [...terms.keys()].flatMap((from): Substitute[] => {
    const [first] = terms.slice(from, from + 1);
    // The unit of a number is said as it is: "1 trường" does not ask for schools of all kinds.
    if (first?.kind === "word" && first.isUnit) return [];
    const phrases = phrasesAt(synonyms, terms, from);
    const longest = phrases.filter(({ length }) => length === phrases[0]?.length);
    const said = longest.flatMap(({ entry, length }) =>
      entry.map((one) => ({ ...one, from, to: from + length })),
    );
    return first && said.length === 0
      ? abbreviated(first).map((one) => ({ ...one, from, to: from + 1 }))
      : said;
  });
  const found = new Map<string, Variant>([[keyOf(terms), { terms, quality: 1 }]]);
  const add = (chosen: readonly Substitute[]): void => {
    if (found.size >= MOST) return;
    const said = exchanged(terms, chosen);
    const key = keyOf(said);
    if (!found.has(key))
      found.set(key, { terms: said, quality: chosen.reduce((all, { quality }) => all * quality, 1) });
  };
  for (const one of substitutes) add([one]);
  for (const one of substitutes) for (const other of substitutes) if (one.to <= other.from) add([one, other]);
  return [...found.values()];
};

/** `chosen` in their order, without overlap. */
const exchanged = (terms: readonly Term[], chosen: readonly Substitute[]): Term[] => {
  const said: Term[] = [];
  let from = 0;
  for (const one of chosen) {
    said.push(...terms.slice(from, one.from));
    said.push(...one.words.map(({ form, folded }): Term => ({ kind: "word", form, folded, isUnit: false })));
    from = one.to;
  }
  return [...said, ...terms.slice(from)];
};

const keyOf = (terms: readonly Term[]): string =>
  terms.map((term) => (term.kind === "word" ? term.form : "#")).join(" ");
