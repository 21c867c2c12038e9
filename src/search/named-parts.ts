import type { Corpus, Figure } from "./corpus.ts";
import { wordsOf } from "./fold.ts";

/**
 * Was a figure that is part of a total asked for itself? It was when a word was met that its name has and the name of
 * another part has not. `met` are the folded words of the query.
 */
export type IsNamedPart = (figure: Figure, met: ReadonlyMap<string, number>) => boolean;

export const namedAmongParts = ({ figures }: Corpus): IsNamedPart => {
  const parts = new Map<string, Map<string, Set<string>>>();
  for (const { indicator } of figures) {
    if (!indicator.partOf) continue;
    const siblings = parts.get(indicator.partOf) ?? new Map<string, Set<string>>();
    siblings.set(indicator.id, new Set(indicator.names.flatMap(wordsOf).map(({ folded }) => folded)));
    parts.set(indicator.partOf, siblings);
  }
  const own = new Map<string, readonly string[]>();
  for (const siblings of parts.values()) {
    const names = [...siblings.values()];
    for (const [id, words] of siblings)
      own.set(
        id,
        [...words].filter((word) => !names.every((name) => name.has(word))),
      );
  }
  return ({ indicator }, met) => {
    const words = own.get(indicator.id) ?? [];
    return words.length === 0 || words.some((word) => met.has(word));
  };
};
