/** A part of a text, from `start` to before `end`, cut between words. */
export interface Excerpt {
  readonly start: number;
  readonly end: number;
}

/** `text` around what stands from `start` to `end`, with at most `reach` characters on either side. */
export const excerptAround = (text: string, start: number, end: number, reach: number): Excerpt => {
  const before = start - reach;
  const behind = end + reach;
  const space = text.indexOf(" ", Math.max(0, before - 1));
  const last = text.lastIndexOf(" ", behind);
  return {
    start: before <= 0 ? 0 : space >= 0 && space < start ? space + 1 : start,
    end: behind >= text.length ? text.length : last > end ? last : end,
  };
};
