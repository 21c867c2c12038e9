import type { SplitVocabulary, Vocabulary } from "./search-data.ts";
import { wordsOf } from "../query/fold.ts";

/** Is a phrase of the vocabulary one of another language than the page's? */
export type IsForeign = (phrase: string) => boolean;

/**
 * Tells it by the names of the indicators in the page's language and in others: a foreign phrase has a word that only
 * names of other languages have, and none that only the page's have. What no name tells is no foreign phrase.
 */
export const foreignPhrases = (own: readonly string[], others: readonly string[]): IsForeign => {
  const formsOf = (names: readonly string[]): ReadonlySet<string> =>
    new Set(names.flatMap((name) => wordsOf(name).map(({ form }) => form)));
  const [known, elsewhere] = [formsOf(own), formsOf(others)];
  return (phrase) => {
    const forms = wordsOf(phrase).map(({ form }) => form);
    return (
      forms.some((form) => elsewhere.has(form) && !known.has(form)) &&
      !forms.some((form) => known.has(form) && !elsewhere.has(form))
    );
  };
};

/**
 * A vocabulary in two: what readers of the page's language type, and the phrases of other languages. A phrase that only
 * foreign ones say otherwise keeps them: without them it would be no phrase.
 */
export const splitVocabulary = (
  vocabulary: Vocabulary,
  isForeign: IsForeign,
): { first: Vocabulary; rest: SplitVocabulary } => {
  const isSplit = (group: readonly string[]): boolean =>
    group.filter((phrase) => !isForeign(phrase)).length !== 1;
  const part = (wantsForeign: boolean): SplitVocabulary => {
    const wanted = (phrases: readonly string[]): string[] =>
      phrases.filter((phrase) => isForeign(phrase) === wantsForeign);
    const wantedOf = (lists: Lists): Lists =>
      Object.fromEntries(
        Object.entries(lists)
          .map(([key, phrases]) => [key, wanted(phrases)] as const)
          .filter(([, phrases]) => phrases.length > 0),
      );
    return {
      groups: vocabulary.groups.map((group) => (isSplit(group) ? wanted(group) : wantsForeign ? [] : group)),
      narrower: wantedOf(vocabulary.narrower),
      related: wantedOf(vocabulary.related),
      intents: wantedOf(vocabulary.intents),
      fillers: wanted(vocabulary.fillers),
      minor: wanted(vocabulary.minor),
    };
  };
  return { first: { ...vocabulary, ...part(false) }, rest: part(true) };
};

type Lists = Readonly<Record<string, readonly string[]>>;

/** The whole vocabulary of the two. */
export const joinVocabulary = (first: Vocabulary, rest: SplitVocabulary): Vocabulary => {
  const joined = (one: Lists, other: Lists): Lists =>
    Object.fromEntries(
      [...new Set([...Object.keys(one), ...Object.keys(other)])].map((key) => [
        key,
        [...(one[key] ?? []), ...(other[key] ?? [])],
      ]),
    );
  return {
    ...first,
    groups: first.groups.map((group, at) => [...group, ...(rest.groups[at] ?? [])]),
    narrower: joined(first.narrower, rest.narrower),
    related: joined(first.related, rest.related),
    intents: joined(first.intents, rest.intents),
    fillers: [...first.fillers, ...rest.fillers],
    minor: [...first.minor, ...rest.minor],
  };
};
