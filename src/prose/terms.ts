/** A word or an abbreviation of the glossary, as one language writes it. */
export interface PrintedTerm {
  readonly id: string;
  /** Its entry in the glossary. */
  readonly href: string;
  /** What stands in the text. */
  readonly head: string;
  readonly isAbbreviation: boolean;
  readonly name: string;
}

export interface FoundTerm {
  readonly term: PrintedTerm;
  readonly start: number;
  readonly end: number;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * A finder of glossary words in running text. Abbreviations are found as they are written, terms in any
 * case; of two that begin at one place the longer one is found.
 */
export const termFinder = (terms: readonly PrintedTerm[]): ((text: string) => FoundTerm[]) => {
  const pattern = (some: readonly PrintedTerm[], flags: string): RegExp | undefined => {
    const heads = some.map(({ head }) => escape(head)).toSorted((a, b) => b.length - a.length);
    return heads.length
      ? new RegExp(String.raw`(?<![\p{L}\p{N}/-])(?:${heads.join("|")})(?![\p{L}\p{N}/-])`, flags)
      : undefined;
  };
  const abbreviations = terms.filter((term) => term.isAbbreviation);
  const words = terms.filter((term) => !term.isAbbreviation);
  const byHead = new Map([
    ...words.map((term) => [term.head.toLowerCase(), term] as const),
    ...abbreviations.map((term) => [term.head, term] as const),
  ]);
  const patterns = [pattern(abbreviations, "gu"), pattern(words, "giu")].filter((one) => one !== undefined);
  return (text) => {
    const found = patterns.flatMap((one) =>
      [...text.matchAll(one)].flatMap((match): FoundTerm[] => {
        const term = byHead.get(match[0]) ?? byHead.get(match[0].toLowerCase());
        return term ? [{ term, start: match.index, end: match.index + match[0].length }] : [];
      }),
    );
    const inOrder = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
    return inOrder.filter(
      (one, index) => !inOrder.slice(0, index).some((earlier) => earlier.end > one.start),
    );
  };
};
