import { textWidth } from "./text-width.ts";

/** Parts `text` into lines of at most `width` pixels; a single word that is wider keeps a line to itself. */
export const wrap = (text: string, width: number, size: number, weight: "regular" | "bold" = "regular"): string[] => {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = `${last ?? ""} ${word}`;
    if (last !== undefined && textWidth(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};
