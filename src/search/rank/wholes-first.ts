import type { Figure } from "../index/corpus.ts";
import type { Understood } from "../query/understood.ts";
import type { Scored } from "./scores.ts";

/** From here on a figure was asked for by its own name. */
export const OWN_NAME = 0.85;
/** So much of the whole's name must be asked for beside what is asked of the part's: "bò" in "gia súc (trâu, bò, lợn)" is no question for all. */
const AS_MUCH = 0.6;
/** How much worse a whole may meet a term than its part for both to be asked for alike. */
const ALIKE = 0.05;

/** Do two figures measure the same way, so that one can stand for the other in another report or for a part? */
export const isSameMeasure = ({ record }: Figure, { record: lead }: Figure): boolean =>
  record.kind === lead.kind && record.method === lead.method && !record.sameAs;

/**
 * `leads` with each whole before its parts, unless something was asked for that the name of the part alone says, or the
 * part's own name and no more of the whole's.
 */
export const wholesFirst = (
  leads: readonly Scored[],
  { terms, idle, alternatives }: Understood,
): Scored[] => {
  const ordered = [...leads];
  // "high" is a filler, and a word of "high schools" for all that.
  const isOfPhrase = (at: number): boolean =>
    alternatives.some(({ tie, from, to }) => tie === "same" && to - from > 1 && at >= from && at < to);
  const isWholeOf = (whole: Scored, part: Scored): boolean =>
    part.figure.indicator.partOf?.includes(whole.figure.indicator.id) === true &&
    whole.figure.data === part.figure.data &&
    isSameMeasure(whole.figure, part.figure) &&
    (part.nameShare < OWN_NAME
      ? whole.nameShare >= part.nameShare * AS_MUCH
      : whole.nameShare > part.nameShare) &&
    terms.every((term, at) => {
      const creditOf = ({ name, credits }: Scored): number =>
        (term.kind === "number" ? credits : name?.terms)?.[at] ?? 0;
      return (idle.has(term) && !isOfPhrase(at)) || creditOf(whole) >= creditOf(part) - ALIKE;
    });
  for (let at = 0; at < ordered.length; at += 1) {
    const part = ordered[at];
    if (!part?.figure.indicator.partOf) continue;
    const from = ordered.findIndex((whole, place) => place > at && isWholeOf(whole, part));
    if (from > at) ordered.splice(at, 0, ...ordered.splice(from, 1));
  }
  return ordered;
};
