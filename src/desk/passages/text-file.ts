import { allPassages, type Passage } from "../../prose/document.ts";
import { readMdx } from "../../report/sources.ts";
import { passageText, samePassage, type PassageText } from "./passage-text.ts";
import { normalPassage, printPassage } from "./print-passage.ts";

/** A passage of a file with the offsets between which it stands there. */
export interface FilePassage {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** The passages of an MDX file: its text, the report's own footnotes, then the translator's notes. */
export const passagesOfFile = (file: string, text: string): readonly FilePassage[] => {
  const { prose } = readMdx(text, file).source.prose();
  const own = new Set(allPassages(prose));
  const notes = prose.footnotes.flatMap(({ passages }) => passages).filter((one) => !own.has(one));
  const lines = text.split("\n");
  const offsets = lines.reduce<number[]>(
    (starts, line) => [...starts, (starts.at(-1) ?? 0) + line.length + 1],
    [0],
  );
  return [...own, ...notes].map((passage) => {
    const { line, column } = passage.at;
    const isHeading = passage.kind === "heading";
    let last = line - 1;
    while (!isHeading && continues(lines[last + 1])) last += 1;
    const at = (offsets[line - 1] ?? 0) + column - 1;
    const start = isHeading ? at + (/^#+\s+/.exec(text.slice(at))?.[0].length ?? 0) : at;
    const end = (offsets[last] ?? 0) + (lines[last]?.trimEnd().length ?? 0);
    return { passage, start, end };
  });
};

/** Does a line go on with the paragraph above it? */
const continues = (line: string | undefined): boolean =>
  line !== undefined && !/^\s*(?:$|[-+*] |#|\[\^|<[A-Z/])/.test(line);

/**
 * The file with one passage written anew; the file itself when the passage says the same as before. Undefined where there
 * is no such passage, or where the file would say something else than was asked for.
 */
export const withPassage = (
  file: string,
  text: string,
  index: number,
  wanted: PassageText,
): string | undefined => {
  const before = passagesOfFile(file, text);
  const placed = before[index];
  if (!placed) return undefined;
  if (samePassage(passageText(placed.passage), normalPassage(wanted))) return text;
  const next = text.slice(0, placed.start) + printPassage(wanted) + text.slice(placed.end);
  const after = passagesOfFile(file, next);
  const isAsWanted =
    after.length === before.length &&
    after.every(({ passage }, at) => {
      const other = before[at];
      const expected = at === index ? normalPassage(wanted) : other && passageText(other.passage);
      return expected !== undefined && samePassage(passageText(passage), expected);
    });
  return isAsWanted ? next : undefined;
};
