import { isBare } from "./fold.ts";
import type { QueryTerm, WordTerm } from "./query-terms.ts";
import { isSyllable } from "./syllable.ts";

/**
 * `wanted` terms with the syllables beside them that make one word with them: where nothing meets "nạn" in
 * "tai nạn giao thông", it is "tai nạn" that nothing meets. A syllable that makes a known word with the one on its
 * other side belongs to that. Without marks a syllable can look like a word that asks nothing: "dinh" in "suy dinh duong",
 * "that" in "that nghiep". It is one where it stands between two that are wanted, or before a single one. In the order
 * of the query.
 */
export const wholeWords = (
  terms: readonly QueryTerm[],
  wanted: readonly QueryTerm[],
  idle: ReadonlySet<QueryTerm>,
  arePair: (left: string, right: string) => boolean,
): QueryTerm[] => {
  const whole = new Set(wanted);
  const syllableAt = (at: number): string | undefined => {
    const term = terms[at];
    return isSyllableTerm(term) && !idle.has(term) ? term.folded : undefined;
  };
  const extend = (from: number, step: 1 | -1): void => {
    for (let at = from + step; syllableAt(at) !== undefined; at += step) {
      const [own, beyond] = [syllableAt(at) ?? "", syllableAt(at + step)];
      if (beyond !== undefined && (step === 1 ? arePair(own, beyond) : arePair(beyond, own))) return;
      for (const term of terms.slice(at, at + 1)) whole.add(term);
    }
  };
  for (const [at, term] of terms.entries())
    if (wanted.includes(term) && syllableAt(at) !== undefined) {
      extend(at, -1);
      extend(at, 1);
    }
  const isWhole = (at: number): boolean => terms.slice(at, at + 1).some((term) => whole.has(term));
  const isOwn = (at: number): boolean => isSyllableTerm(terms[at]) && !isWhole(at);
  const isBetween = (at: number): boolean => isOwn(at) && isWhole(at - 1) && isWhole(at + 1);
  const isBefore = (at: number): boolean =>
    isOwn(at) && isSyllableTerm(terms[at + 1]) && isWhole(at + 1) && !isWhole(at + 2);
  const areBareSyllables = terms.every(
    (term) => term.kind === "number" || (isSyllable(term.folded) && isBare(term.form)),
  );
  const added = areBareSyllables
    ? terms.filter((term, at) => isBetween(at) || (isBefore(at) && idle.has(term)))
    : [];
  return terms.filter((term) => whole.has(term) || added.includes(term));
};

const isSyllableTerm = (term: QueryTerm | undefined): term is WordTerm =>
  term?.kind === "word" && !term.isUnit && isSyllable(term.folded);
