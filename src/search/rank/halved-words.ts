import type { Corpus } from "../index/corpus.ts";
import type { Vocabulary } from "../index/search-data.ts";
import { wordsOf } from "../query/fold.ts";
import { LETTERS } from "../query/letters.ts";
import type { QueryTerm } from "../query/query-terms.ts";
import { isSyllable } from "../query/syllable.ts";

/** By the place of a term, texts that have its syllable only as half of another word: "bay" in "sân bay". */
export type HalvedWords = (terms: readonly QueryTerm[]) => ReadonlyMap<number, ReadonlySet<number>>;

/**
 * Finds them by the phrases of two syllables in the vocabulary, where the other syllable was not typed. What a syllable
 * is half of is worked out when it is first asked for.
 */
export const halvedWords = ({ catalogue: { vocabulary }, pairs }: Corpus): HalvedWords => {
  const known = new Map<string, ReadonlyMap<string, string>>();
  const pairsWith = (word: string): ReadonlyMap<string, string> => {
    const found = new Map<string, string>();
    for (const [left, right] of pairsOf(vocabulary).get(word) ?? []) {
      const pair = `${left} ${right}`;
      if (isSyllable(left) && isSyllable(right) && pairs.has(pair))
        found.set(pair, left === word ? right : left);
    }
    return found;
  };
  const halvesOf = (word: string): ReadonlyMap<string, string> => {
    const found = known.get(word) ?? pairsWith(word);
    known.set(word, found);
    return found;
  };
  return (terms) => {
    const typed = new Set(terms.map((term) => (term.kind === "word" ? term.folded : "")));
    return new Map(
      terms.map((term, at) => {
        const words = term.kind === "word" ? [...halvesOf(term.folded)] : [];
        return [
          at,
          new Set(words.flatMap(([pair, other]) => (typed.has(other) ? [] : (pairs.get(pair) ?? [])))),
        ];
      }),
    );
  };
};

type Pair = readonly [left: string, right: string];

/** A phrase of one word, or of more than two, that has nothing but letters: it need not be read. */
const OTHER_COUNT = new RegExp(`^[${LETTERS}]+(?:$| [${LETTERS}]+ [${LETTERS}])`);

/** The phrases of two words, by each of them. */
type PairsByWord = ReadonlyMap<string, readonly Pair[]>;

/** Made once for a vocabulary, however many reports are searched with it. */
const pairsOfVocabularies = new WeakMap<Vocabulary, PairsByWord>();

const pairsOf = (vocabulary: Vocabulary): PairsByWord => {
  const pairs = pairsOfVocabularies.get(vocabulary) ?? pairsByWord(vocabulary);
  pairsOfVocabularies.set(vocabulary, pairs);
  return pairs;
};

const pairsByWord = ({ groups, narrower, related, intents, minor }: Vocabulary): PairsByWord => {
  const lists = [narrower, related, intents].flatMap((one) => Object.values(one));
  const found = new Map<string, Pair[]>();
  for (const phrase of [...groups, ...lists, minor].flat()) {
    if (OTHER_COUNT.test(phrase)) continue;
    const [left, right, ...more] = wordsOf(phrase);
    if (!left || !right || more.length > 0) continue;
    const pair = [left.folded, right.folded] as const;
    for (const word of new Set(pair)) {
      const list = found.get(word);
      if (list) list.push(pair);
      else found.set(word, [pair]);
    }
  }
  return found;
};
