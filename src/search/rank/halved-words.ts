import type { Corpus } from "../index/corpus.ts";
import { wordsOf } from "../query/fold.ts";
import type { QueryTerm } from "../query/query-terms.ts";
import { isSyllable } from "../query/syllable.ts";

/** By the place of a term, texts that have its syllable only as half of another word: "bay" in "sân bay". */
export type HalvedWords = (terms: readonly QueryTerm[]) => ReadonlyMap<number, ReadonlySet<number>>;

/**
 * Finds them by the phrases of two syllables in the vocabulary, where the other syllable was not typed. Worked out once
 * for a corpus.
 */
export const halvedWords = ({ catalogue: { vocabulary }, pairs }: Corpus): HalvedWords => {
  const { groups, narrower, related, intents, minor } = vocabulary;
  const phrases = [groups, ...[narrower, related, intents].map((lists) => Object.values(lists)), [minor]];
  const beside = new Map<string, Map<string, string>>();
  const learn = (syllable: string, other: string, pair: string): void => {
    const known = beside.get(syllable);
    if (known) known.set(pair, other);
    else beside.set(syllable, new Map([[pair, other]]));
  };
  for (const phrase of phrases.flat(2)) {
    const [left, right, ...more] = wordsOf(phrase).map(({ folded }) => folded);
    if (!left || !right || more.length > 0 || ![left, right].every(isSyllable)) continue;
    const pair = `${left} ${right}`;
    if (!pairs.has(pair)) continue;
    learn(left, right, pair);
    learn(right, left, pair);
  }
  return (terms) => {
    const typed = new Set(terms.map((term) => (term.kind === "word" ? term.folded : "")));
    return new Map(
      terms.map((term, at) => {
        const words = term.kind === "word" ? [...(beside.get(term.folded) ?? [])] : [];
        return [
          at,
          new Set(words.flatMap(([pair, other]) => (typed.has(other) ? [] : (pairs.get(pair) ?? [])))),
        ];
      }),
    );
  };
};
