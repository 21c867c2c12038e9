import type { Vocabulary } from "../index/search-data.ts";
import { isBare, wordsOf } from "./fold.ts";
import { phraseIndex, phrasesAt, type PhraseIndex } from "./phrase-index.ts";
import type { QueryTerm } from "./query-terms.ts";
import type { Alternative, Tie } from "./understood.ts";
import { asWord } from "./word-breaks.ts";

type Meaning = Pick<Alternative, "words" | "tie">;

/** What phrases of the vocabulary mean besides themselves; worked out for those that are typed. */
type Meanings = () => readonly Meaning[];

/** The phrases of the vocabulary that stand for others. */
export const alternativeIndex = ({ groups, narrower, related }: Vocabulary): PhraseIndex<Meanings> => {
  const meaning = (phrase: string, tie: Tie): Meaning => ({ words: wordsOf(phrase), tie });
  const leads = (lists: Vocabulary["related"], tie: Tie) =>
    Object.entries(lists).flatMap(([target, phrases]) =>
      phrases.map((phrase) => [phrase, () => [meaning(target, tie)]] as const),
    );
  return phraseIndex<Meanings>([
    ...groups.flatMap((group) =>
      group.map(
        (phrase) =>
          [
            phrase,
            () => group.filter((other) => other !== phrase).map((other) => meaning(other, "same")),
          ] as const,
      ),
    ),
    ...leads(narrower, "narrower"),
    ...leads(related, "related"),
  ]);
};

/**
 * What runs of terms say besides. A word without marks is another word than one with marks where others have theirs, and
 * where it makes the question: "qua" is not "quà", and "to" is not "tố".
 */
export const alternativesAt = (
  index: PhraseIndex<Meanings>,
  terms: readonly QueryTerm[],
  fillers: ReadonlySet<QueryTerm>,
): Alternative[] => {
  const words = terms.map(asWord);
  const isMarked = words.some(({ form }) => !isBare(form));
  return words.flatMap(({ form }, from) => {
    const isOther =
      (isMarked && isBare(form)) || terms.slice(from, from + 1).some((term) => fillers.has(term));
    const found = phrasesAt(index, words, from).filter(
      ({ length, isExact }) => isExact || length > 1 || !isOther,
    );
    // "farming" is a word of its own, and no "farms", which are only related to something.
    const isWritten = (length: number): boolean => found.some((one) => one.isExact && one.length === length);
    return found.flatMap(({ entry, length, isExact }) =>
      entry()
        .filter(({ tie }) => tie !== "related" || isExact || !isWritten(length))
        .map((meaning) => ({ ...meaning, from, to: from + length })),
    );
  });
};
