import type { Edition } from "../../src/report/edition.ts";
import type { Files } from "../../src/report/from-files.ts";

/** Sound content that mutants are made of. */
export interface SoundContent {
  readonly files: Files;
  readonly edition: Edition;
  /** The folder of the report, without a slash at its end. */
  readonly root: string;
}

/** The content with one change by which it is no longer true. */
export interface Mutant {
  readonly file: string;
  readonly what: string;
  /** The new text of each changed file; null for one that goes. */
  readonly changes: ReadonlyMap<string, string | null>;
}

export interface MutantKind {
  readonly name: string;
  /**
   * Everything that a person confirms is confirmed again after the change: only what the rules know of the truth can
   * stop such a mutant.
   */
  readonly isConfirmed?: true;
  /**
   * The text as received counts as taken from the official file as it now is: only what it is compared with can stop such
   * a mutant.
   */
  readonly isReceived?: true;
  readonly mutants: (content: SoundContent) => readonly Mutant[];
}

/** A mutant of one file in which the text from `start` to `end` is another. */
export const spliced = (
  { files }: Pick<SoundContent, "files">,
  file: string,
  [start, end]: readonly [number, number],
  by: string,
): Mutant => {
  const text = files.get(file) ?? "";
  const around = text.slice(Math.max(0, start - 20), start);
  return {
    file,
    what: `${around}{${text.slice(start, end)} → ${by}}`.replaceAll("\n", "⏎"),
    changes: new Map([[file, text.slice(0, start) + by + text.slice(end)]]),
  };
};

/** A mutant for every match of `pattern` in the files whose path fits, from `from(text)` on. */
export const replacing = (
  content: Pick<SoundContent, "files">,
  path: RegExp,
  pattern: RegExp,
  by: (found: RegExpExecArray) => string | undefined,
  from: (text: string) => number = () => 0,
): Mutant[] =>
  [...content.files].flatMap(([file, text]) => {
    if (!path.test(file)) return [];
    const first = from(text);
    return [...text.matchAll(pattern)].flatMap((found) => {
      const now = found.index < first ? undefined : by(found);
      return now === undefined || now === found[0]
        ? []
        : [spliced(content, file, [found.index, found.index + found[0].length], now)];
    });
  });

/** Where the text of an MDX file begins, behind its frontmatter. */
export const bodyStart = (text: string): number => {
  const end = text.indexOf("\n---", 3);
  return end < 0 ? 0 : end + 4;
};

/** Another digit: 1 for 0, and so on; 0 for 9. */
const otherDigit = (digit: string): string => String((Number(digit) + 1) % 10);

/** A number with its last digit changed. */
export const otherNumber = (number: string): string => number.slice(0, -1) + otherDigit(number.at(-1) ?? "0");
