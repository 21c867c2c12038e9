import { marksFit, wordsOf, type Word } from "./fold.ts";
import type { Term } from "./query-terms.ts";

/** One way to say what was asked for, and how near it is to what was typed. */
export interface Variant {
  readonly terms: readonly Term[];
  readonly quality: number;
}

const LONGEST = 7;
const MOST = 14;
const SUBSTITUTED = 0.88;

/** Phrases by their folded words. */
export type PhraseBook<T> = ReadonlyMap<
  string,
  readonly { readonly words: readonly Word[]; readonly entry: T }[]
>;

export const phraseBook = <T>(phrases: Iterable<readonly [string, T]>): PhraseBook<T> => {
  const book = new Map<string, { words: Word[]; entry: T }[]>();
  for (const [phrase, entry] of phrases) {
    const words = wordsOf(phrase);
    const key = words.map(({ folded }) => folded).join(" ");
    book.set(key, [...(book.get(key) ?? []), { words, entry }]);
  }
  return book;
};

/** What a book holds for the words from `from` on, longest phrase first; marks that contradict do not count. */
export const phrasesAt = <T>(
  book: PhraseBook<T>,
  terms: readonly Term[],
  from: number,
): { entry: T; length: number }[] => {
  const run: { form: string; folded: string }[] = [];
  for (const term of terms.slice(from, from + LONGEST)) {
    const [digits] = term.kind === "number" ? term.asWords : [];
    run.push(term.kind === "word" ? term : { form: digits ?? "", folded: digits ?? "" });
  }
  return run
    .map((_, index) => run.length - index)
    .flatMap((length) =>
      (
        book.get(
          run
            .slice(0, length)
            .map(({ folded }) => folded)
            .join(" "),
        ) ?? []
      ).flatMap(({ words, entry }) =>
        words.every(({ form }, index) => marksFit(run[index]?.form ?? "", form) > 0.9)
          ? [{ entry, length }]
          : [],
      ),
    );
};

/** The query as it stands, and with each phrase that has another name said by that name. */
export const variantsOf = (
  terms: readonly Term[],
  groups: PhraseBook<readonly (readonly Word[])[]>,
): Variant[] => {
  const found = new Map<string, Variant>([[keyOf(terms), { terms, quality: 1 }]]);
  const taken = new Set<number>();
  for (const at of terms.keys()) {
    if (taken.has(at)) continue;
    const [longest] = phrasesAt(groups, terms, at);
    if (!longest) continue;
    for (let place = at; place < at + longest.length; place += 1) taken.add(place);
    const back = terms.length - at;
    for (const { entry, length } of phrasesAt(groups, terms, at).filter(
      ({ length }) => length === longest.length,
    ))
      for (const base of [...found.values()])
        for (const words of entry) {
          const place = base.terms.length - back;
          const other = words.map((word): Term => ({
            kind: "word",
            form: word.form,
            folded: word.folded,
            isUnit: false,
          }));
          const said = [...base.terms.slice(0, place), ...other, ...base.terms.slice(place + length)];
          const key = keyOf(said);
          if (found.size < MOST && !found.has(key))
            found.set(key, { terms: said, quality: base.quality * SUBSTITUTED });
        }
  }
  return [...found.values()];
};

const keyOf = (terms: readonly Term[]): string =>
  terms.map((term) => (term.kind === "word" ? term.form : "#")).join(" ");
