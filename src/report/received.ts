import type { Issue } from "../model/issue.ts";
import type { CorrectionFile } from "../model/schema.ts";
import { phrase, type Phrase } from "../model/phrase.ts";

/** One word of a text with the line it stands on. */
export interface ReceivedWord {
  readonly text: string;
  readonly line: number;
}

export interface ReceivedRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The official text as received, corrected by the written list and parted into its streams. */
export interface Received {
  readonly body: readonly ReceivedWord[];
  readonly footnotes: ReadonlyMap<string, readonly ReceivedWord[]>;
  /** Lines of each annex, in the order of the annexes, parted into cells. */
  readonly annexes: readonly (readonly ReceivedRow[])[];
}

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const digitsOf = (marks: string): string => [...marks].map((mark) => SUPERSCRIPTS.indexOf(mark)).join("");

/** Words of a line or a cell, composed; emphasis, tags, list marks and what cannot be seen dropped. */
export const wordsOf = (text: string, line: number): ReceivedWord[] =>
  text
    .normalize("NFC")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/<\/?\w+[^>]*>/g, " ")
    .replaceAll("*", "")
    .replace(/^\s*[-+] /, "")
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => ({ text: word, line }));

/**
 * Applies the corrections to the lines they name; one whose words do not stand there exactly once is an
 * issue, and so is a query about words that its line does not have.
 */
export const applyCorrections = (
  received: string,
  { corrections, queries }: CorrectionFile,
  placeOf: (path: readonly PropertyKey[]) => Issue["place"],
): { lines: string[]; issues: Issue[] } => {
  const lines = received.split("\n");
  const original = [...lines];
  const issues: Issue[] = [];
  for (const [index, { line, received: found, published }] of corrections.entries()) {
    const times = (original[line - 1] ?? "").split(found).length - 1;
    const now = lines[line - 1] ?? "";
    if (times !== 1 || !now.includes(found)) {
      issues.push({
        rule: "corrections-fit",
        place: placeOf(["corrections", index, "received"]),
        ...(times === 1 ? overlapping(found, line) : notThere(found, line, times)),
      });
    } else {
      lines[line - 1] = now.replace(found, () => published);
    }
  }
  for (const [index, { line, text }] of queries.entries())
    if (!original[line - 1]?.includes(text) && !lines[line - 1]?.includes(text))
      issues.push({
        rule: "corrections-fit",
        place: placeOf(["queries", index, "text"]),
        code: "corrections-fit.query",
        values: { text, line },
      });
  return { lines, issues };
};

const notThere = (text: string, line: number, times: number): Phrase =>
  phrase("corrections-fit.not-once", { text, times, line });

const overlapping = (text: string, line: number): Phrase =>
  phrase("corrections-fit.overlapping", { text, line });

/**
 * Parts corrected lines into running text, footnotes and annexes. A line that begins with a superscript
 * number is a footnote, wherever a page break put it; an annex begins at its title.
 */
export const partReceived = (lines: readonly string[], annexTitles: readonly string[]): Received => {
  const starts = annexTitles.map((title) => lines.findIndex((line) => inOneLine(line) === title));
  const firstAnnex = Math.min(...starts.filter((start) => start >= 0), lines.length);
  const body: ReceivedWord[] = [];
  const footnotes = new Map<string, ReceivedWord[]>();
  for (const [index, line] of lines.slice(0, firstAnnex).entries()) {
    const note = new RegExp(`^([${SUPERSCRIPTS}]+)\\s*(.*)$`).exec(line);
    const label = digitsOf(note?.[1] ?? "");
    if (note) footnotes.set(label, [...(footnotes.get(label) ?? []), ...wordsOf(note[2] ?? "", index + 1)]);
    else body.push(...markedWords(line, index + 1));
  }
  const annexes = starts.map((start) => {
    if (start < 0) return [];
    const end = Math.min(...starts.filter((other) => other > start), lines.length);
    return lines.slice(start, end).map((line, offset) => ({
      line: start + offset + 1,
      cells: line.split("\t").map((cell) => cell.trim()),
    }));
  });
  return { body, footnotes, annexes };
};

/** A line as a title says it: the cells of a row of a table with spaces between them. */
const inOneLine = (line: string): string => line.trim().replaceAll(/\s+/g, " ");

/** In running text a superscript is a footnote marker, but for the one of an area or a volume: "m²", "km²", "m³". */
const MARKER = new RegExp(
  `(?<!(?<![\\p{L}\\p{M}])[kcdm]?m(?=[²³](?![${SUPERSCRIPTS}])))[${SUPERSCRIPTS}]+`,
  "gu",
);

const markedWords = (line: string, number: number): ReceivedWord[] =>
  wordsOf(
    line.replace(MARKER, (marks) => ` [^${digitsOf(marks)}] `),
    number,
  );
