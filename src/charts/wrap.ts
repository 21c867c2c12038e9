import { inPixels, thousandths, type Weight } from "./text-width.ts";

/** One or more words and how wide they are together, in thousandths of the type size. */
interface Line {
  readonly text: string;
  readonly width: number;
}

const SPACE = thousandths(" ");

/** Words filled into lines of which `fits` says whether they are narrow enough. */
const filled = (words: readonly Line[], fits: (width: number) => boolean): readonly Line[] => {
  const lines: Line[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const width = (last?.width ?? 0) + SPACE + word.width;
    if (last && fits(width)) lines[lines.length - 1] = { text: `${last.text} ${word.text}`, width };
    else lines.push(word);
  }
  return lines;
};

/** By how much lines are made narrower in search of even ones, in pixels. */
const STEP = 4;

/**
 * Parts `text` into as few lines of at most `width` pixels as there can be, and evens their lengths; a single word
 * that is wider keeps a line to itself.
 */
export const wrap = (text: string, width: number, size: number, weight: Weight = "regular"): string[] => {
  const words = text.split(" ").map((word): Line => ({ text: word, width: thousandths(word) }));
  const within = (most: number) => (line: number) => inPixels(line, size, weight) <= most;
  let lines = filled(words, within(width));
  for (let narrower = width - STEP; narrower > 0 && lines.length > 1; narrower -= STEP) {
    const fits = within(narrower);
    const evener = filled(words, fits);
    if (evener.length > lines.length || !evener.every((line) => fits(line.width))) break;
    lines = evener;
  }
  return lines.map((line) => line.text);
};
