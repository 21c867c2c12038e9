import type { Corpus } from "../index/corpus.ts";
import { fold } from "../query/fold.ts";
import type { QueryTerm } from "../query/query-terms.ts";

/**
 * Does a text deny something ("chưa", "not yet") that a query does not deny? One that asks for what is left ("còn bao
 * nhiêu hộ") may mean what denies.
 */
export const denialsOf = ({
  catalogue: { languages },
  words,
}: Corpus): ((terms: readonly QueryTerm[]) => (text: number) => boolean) => {
  const denying = languages.flatMap((language) => language.denying);
  const texts = new Set(denying.flatMap((word) => words.get(fold(word))?.get(word) ?? []));
  const asking = new Set([...denying, ...languages.flatMap(({ remaining }) => remaining)].map(fold));
  return (terms) => {
    const isAsked = terms.some((term) => term.kind === "word" && asking.has(term.folded));
    return (text) => !isAsked && texts.has(text);
  };
};
