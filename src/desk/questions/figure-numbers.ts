const NUMBER = /\d(?:[\d.,/]*\d)?/g;

/** A stretch of a sentence; `number` where it is the digits of a figure that is asked about, from 1. */
export interface NumberedPiece {
  readonly text: string;
  readonly number?: number;
}

/**
 * Numbers the figures of a sentence: a function from its stretches, in their order, to pieces. `printed`: the figures as
 * printed, in the order of their numbers; an empty one is not in the sentence. Only whole numbers are taken for them, of
 * equal ones each for the next.
 */
export const figureNumbers = (printed: readonly string[]): ((text: string) => readonly NumberedPiece[]) => {
  const digits = printed.map((words) => words.match(NUMBER)?.[0] ?? "");
  const used = new Set<number>();
  const numberOf = (found: string): number | undefined => {
    const at = digits.findIndex((own, index) => own === found && !used.has(index));
    if (at < 0) return undefined;
    used.add(at);
    return at + 1;
  };
  return (text) => {
    const pieces: NumberedPiece[] = [];
    let end = 0;
    for (const { 0: found, index } of text.matchAll(NUMBER)) {
      const number = numberOf(found);
      if (number === undefined) continue;
      if (index > end) pieces.push({ text: text.slice(end, index) });
      pieces.push({ text: found, number });
      end = index + found.length;
    }
    return end < text.length ? [...pieces, { text: text.slice(end) }] : pieces;
  };
};
