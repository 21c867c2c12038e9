import type { Corpus, Figure } from "../index/corpus.ts";
import { STEP } from "./results-cut.ts";

/** The place of a score on a scale whose steps are seen as equal. */
export const stepOf = (score: number): number => Math.round(Math.log(score) / STEP);

/** Of one group, what is looked at first: a level, what is said about it, and what only follows from them. */
export const rankOf = ({ record: { kind } }: Figure): number =>
  kind === "level" ? 0 : kind === "derived" ? 2 : 1;

const RANKS = 3;

/** The figures that come first in their group and rank, as they are scored. */
export interface GroupLeads {
  readonly add: (index: number, score: number) => void;
  /** Places of figures in the corpus. */
  readonly places: () => number[];
}

/** Finds them: of each group and rank the best figure, among equals the first in print. Groups are counted once for a corpus. */
export const leadFinder = ({ figures }: Corpus): (() => GroupLeads) => {
  const groups = new Map<string, number>();
  const slots = figures.map((figure) => {
    const group = groups.get(figure.group) ?? groups.size;
    groups.set(figure.group, group);
    return group * RANKS + rankOf(figure);
  });
  return () => {
    const first = new Int32Array(groups.size * RANKS).fill(-1);
    const steps = new Int32Array(first.length);
    return {
      add: (index, score) => {
        const slot = slots[index] ?? 0;
        const [known = -1, best = 0] = [first[slot], steps[slot]];
        const step = stepOf(score);
        if (known >= 0 && (step < best || (step === best && index > known))) return;
        first[slot] = index;
        steps[slot] = step;
      },
      places: () => [...first].filter((index) => index >= 0),
    };
  };
};
