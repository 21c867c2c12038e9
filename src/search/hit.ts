import type { Figure } from "./index/corpus.ts";
import type { Matched } from "./marked-text.ts";
import type { QueryTerm } from "./query/query-terms.ts";
import type { Understood } from "./query/understood.ts";
import type { Result } from "./rank/results.ts";

/** A result as it is shown. */
export interface Hit {
  readonly figure: Figure;
  readonly others: readonly Figure[];
  readonly elsewhere: readonly Figure[];
  /** The words that found it, for marking them in its texts. */
  readonly matched: Matched;
}

/** Makes results of a query hits. `typed` are its `matchedWords`; fillers mark nothing. */
export const hitOf = (typed: Matched, { idle, minor }: Understood): ((result: Result) => Hit) => {
  const fillers = new Set(
    [...idle].map((term) => (term.kind === "word" && !minor.has(term) ? term.folded : "")),
  );
  return (result) => {
    const { lead } = result;
    const words = [...(lead.name?.met.keys() ?? [])].filter((word) => !fillers.has(word));
    return {
      figure: lead.figure,
      get others() {
        return result.others;
      },
      get elsewhere() {
        return result.elsewhere;
      },
      matched: new Map(words.map((word) => [word, typed.get(word) ?? ""])),
    };
  };
};

/** The words of terms, and how each was typed. */
export const matchedWords = (terms: readonly QueryTerm[]): Matched =>
  new Map(terms.flatMap((term) => (term.kind === "word" ? [[term.folded, term.form] as const] : [])));
