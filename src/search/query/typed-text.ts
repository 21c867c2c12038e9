import { normalise, wordsOf, type FoldedWord } from "./fold.ts";
import type { QueryTerm } from "./query-terms.ts";

/** Terms, in the order of the query, as they stand in it, neighbours together: "nợ xấu" and not "nợ", "xấu". */
export const typedAs = (query: string, terms: readonly QueryTerm[]): string[] => {
  const words = wordsOf(query);
  const isTyped = ({ form, start, end }: FoldedWord, typed: string | undefined): boolean =>
    form === typed || query.slice(start, end) === typed || form.split("-").includes(typed ?? "");
  // Words that were typed without a space are several terms, typed once; numbers with a hyphen one word.
  const wanted = terms
    .map((term) => (term.kind === "word" ? term.typed : normalise(term.typed)))
    .filter((typed, at, all) => typed !== all[at - 1] && words.some((word) => isTyped(word, typed)));
  const found: { start: number; end: number }[] = [];
  for (const word of words) {
    if (!isTyped(word, wanted[0])) continue;
    const { start, end } = word;
    while (isTyped(word, wanted[0])) wanted.shift();
    const last = found[found.length - 1];
    if (last && /^\s*$/.test(query.slice(last.end, start))) last.end = end;
    else found.push({ start, end });
  }
  return found.map(({ start, end }) => query.slice(start, end));
};

/** The query with its corrected words, everything else as it was typed. */
export const correctedText = (query: string, terms: readonly QueryTerm[]): string => {
  const right = new Map(
    terms.flatMap((term) => (term.kind === "word" ? [[term.typed, term.form] as const] : [])),
  );
  let text = "";
  let from = 0;
  for (const { form, start, end } of wordsOf(query)) {
    text += query.slice(from, start) + (right.get(form) ?? query.slice(start, end));
    from = end;
  }
  return text + query.slice(from);
};
