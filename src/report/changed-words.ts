/** A run of words of a passage, and whether the other version of the passage says something else there. */
export interface ExcerptPart {
  readonly text: string;
  readonly isChanged: boolean;
}

/** Words that are shown before and after what changed. */
const AROUND = 12;

/**
 * Two versions of a passage as far as they differ: what is equal at the beginning and at the end is cut to a few words,
 * with "…" for the rest. Of a passage that only one version has, the whole.
 */
export const changedWords = (
  was: string | undefined,
  now: string | undefined,
): { readonly was: readonly ExcerptPart[] | undefined; readonly now: readonly ExcerptPart[] | undefined } => {
  const [before, after] = [words(was), words(now)];
  if (!before || !after) return { was: before && [whole(before)], now: after && [whole(after)] };
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const excerpt = (all: readonly string[]): readonly ExcerptPart[] =>
    [
      { text: opening(all.slice(0, start)), isChanged: false },
      { text: all.slice(start, all.length - end).join(" "), isChanged: true },
      { text: closing(all.slice(all.length - end)), isChanged: false },
    ].filter(({ text }) => text !== "");
  return { was: excerpt(before), now: excerpt(after) };
};

const words = (text: string | undefined): readonly string[] | undefined => text?.split(/\s+/).filter(Boolean);
const whole = (all: readonly string[]): ExcerptPart => ({ text: all.join(" "), isChanged: true });

const opening = (all: readonly string[]): string =>
  all.length > AROUND ? `… ${all.slice(-AROUND).join(" ")}` : all.join(" ");
const closing = (all: readonly string[]): string =>
  all.length > AROUND ? `${all.slice(0, AROUND).join(" ")} …` : all.join(" ");
