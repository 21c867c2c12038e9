import { textWidth } from "./text-width.ts";

type Weight = "regular" | "bold";

const filled = (text: string, width: number, size: number, weight: Weight): string[] => {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1) ?? ""} ${word}`;
    if (lines.length && textWidth(longer, size, weight) <= width) lines[lines.length - 1] = longer;
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
  let lines = filled(text, width, size, weight);
  for (let narrower = width - STEP; narrower > 0 && lines.length > 1; narrower -= STEP) {
    const evener = filled(text, narrower, size, weight);
    if (evener.length > lines.length || evener.some((line) => textWidth(line, size, weight) > narrower))
      break;
    lines = evener;
  }
  return lines;
};
