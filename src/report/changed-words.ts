import { commonSequence, type CommonPlace } from "./common-sequence.ts";

/** A run of words of a passage, and whether the other version of the passage says something else there. */
export interface ExcerptPart {
  readonly text: string;
  readonly isChanged: boolean;
}

/** Words that are shown before and after what changed. */
const AROUND = 12;

/**
 * Two versions of a passage as far as they differ, every changed run of words by itself: of equal words only a few stand
 * around it, with "…" for the rest. Of a passage that only one version has, the whole.
 */
export const changedWords = (
  was: string | undefined,
  now: string | undefined,
): { readonly was: readonly ExcerptPart[] | undefined; readonly now: readonly ExcerptPart[] | undefined } => {
  const [before, after] = [words(was), words(now)];
  if (!before || !after) return { was: before && [whole(before)], now: after && [whole(after)] };
  const equal = commonSequence(before, after);
  return {
    was: excerpt(before, equal, after.length),
    now: excerpt(
      after,
      equal.map(([first, second]) => [second, first]),
      before.length,
    ),
  };
};

const words = (text: string | undefined): readonly string[] | undefined => text?.split(/\s+/).filter(Boolean);
const whole = (all: readonly string[]): ExcerptPart => ({ text: all.join(" "), isChanged: true });

/** The runs of one version: changed and equal words, equal ones parted where the other version says more. */
const excerpt = (
  all: readonly string[],
  equal: readonly CommonPlace[],
  otherLength: number,
): readonly ExcerptPart[] => {
  const others = new Map(equal);
  const runs: { words: string[]; isChanged: boolean }[] = [];
  for (const [at, word] of all.entries()) {
    const [there, before] = [others.get(at), others.get(at - 1)];
    const isChanged = there === undefined;
    const last = runs.at(-1);
    const goesOn = isChanged || before === undefined || there === before + 1;
    if (last?.isChanged === isChanged && goesOn) last.words.push(word);
    else runs.push({ words: [word], isChanged });
  }
  const [first, final] = [others.get(0) ?? 0, others.get(all.length - 1) ?? otherLength - 1];
  return runs.map(({ words: run, isChanged }, at) => ({
    text: isChanged
      ? run.join(" ")
      : shortened(run, at > 0 || first > 0, at < runs.length - 1 || final < otherLength - 1),
    isChanged,
  }));
};

/** Equal words, of which those next to a change before or behind them are kept. */
const shortened = (run: readonly string[], isBehind: boolean, isBefore: boolean): string => {
  const lead = isBehind ? AROUND : 0;
  const tail = isBefore ? AROUND : 0;
  if (run.length <= lead + tail) return run.join(" ");
  return [...run.slice(0, lead), "…", ...(tail > 0 ? run.slice(-tail) : [])].join(" ");
};
