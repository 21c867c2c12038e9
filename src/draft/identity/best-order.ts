import { bestAlignment } from "../best-alignment.ts";

/** The pairs of the best alignment that keeps the order of both sentences, each of them at least so much alike. */
export const inOrder = (scores: readonly (readonly number[])[], least: number): [number, number][] =>
  bestAlignment(scores.length, scores[0]?.length ?? 0, (at, place) => {
    const score = scores[at]?.[place] ?? 0;
    return score >= least ? score : -1;
  });
