import type { Phrase } from "../model/phrase.ts";
import type { WordFinding } from "./finding.ts";
import type { WordPlace } from "./place.ts";

/** What `readWord` gives: the document, or why the file is refused and what the sender can do. */
export type WordResult =
  | { readonly document: WordDocument; readonly refusal?: never }
  | { readonly document?: never; readonly refusal: FileRefusal };

export interface FileRefusal {
  readonly code: string;
  /** What is wrong with the file and what to do. */
  readonly message: Phrase;
}

/**
 * A Word file as it reads when all changes are accepted. All text is normalised: NFC, single plain spaces, no soft
 * hyphens and no zero-width characters; digits grouped by thin spaces are grouped by the sign of the language.
 */
export interface WordDocument {
  /** The body, in reading order; a text box follows the paragraph that anchors it. Paragraphs without text are left out, unless Word prints a number. */
  readonly blocks: readonly WordBlock[];
  /** Footnotes, endnotes and notes typed by hand, in the order in which the text refers to them. */
  readonly notes: readonly Note[];
  /** Different texts of page headers and footers; no part of the text of the report. */
  readonly headers: readonly string[];
  readonly footers: readonly string[];
  /** What an editor has to see before the text is used, in reading order. */
  readonly findings: readonly WordFinding[];
}

export type { WordPlace };

export type WordBlock = Paragraph | WordTable;

export interface Paragraph {
  readonly kind: "paragraph";
  readonly place: WordPlace;
  /** `runs` joined: `runs.map((run) => run.text).join("")`, trimmed. The automatic number is not in it. */
  readonly text: string;
  /** Neighbours of the same format are one run. */
  readonly runs: readonly WordRun[];
  /** The automatic number or bullet that Word prints before the text. */
  readonly number?: ListNumber;
  /** Name of the paragraph style, as in Word's list of styles ("heading 1", "Normal"). */
  readonly style?: string;
  /** 0 (highest) to 8 where the paragraph or its style has an outline level. */
  readonly outlineLevel?: number;
  readonly alignment?: "left" | "center" | "right" | "justify";
  /** A page or section break stands directly before it, or its format asks for one. */
  readonly pageBreakBefore?: true;
  /** It stands in a text box. */
  readonly textBox?: true;
  /** Places of the paragraphs that a page break had cut off and that are joined to this one. */
  readonly joined?: readonly WordPlace[];
}

export interface ListNumber {
  /** As printed: "1.", "a)", "II.2", "-", "•". */
  readonly text: string;
  readonly kind: "number" | "bullet";
  /** 0 is the highest level of the list. */
  readonly level: number;
  /** Which list of the file; two lists may look the same. */
  readonly list: string;
}

export type WordRun = TextRun | BreakRun | NoteReference;

export interface TextRun extends RunFormat {
  readonly kind: "text";
  /** Superscript digits of units are written as characters: "m²", "km²", "m³". */
  readonly text: string;
}

/** A manual break or tab: a space in the text, or nothing where a space is there already. */
export interface BreakRun {
  readonly kind: "break";
  readonly of: "line" | "tab" | "page" | "column";
  readonly text: " " | "";
}

/** The mark of a note, real or typed by hand; its printed number is not in the text. */
export interface NoteReference {
  readonly kind: "note";
  /** `id` of one of the document's notes. */
  readonly note: string;
  readonly text: "";
}

/** Format after styles: what a reader sees. */
export interface RunFormat {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly vertical?: "superscript" | "subscript";
  /** In points. */
  readonly size?: number;
}

export interface Note {
  /** Unique in the document: "footnote-3", "endnote-1", "typed-2". */
  readonly id: string;
  readonly kind: "footnote" | "endnote" | "typed";
  /** As printed: "3", "iii", "*". */
  readonly number: string;
  /** Where the text refers to it first; absent when nothing does. */
  readonly reference?: WordPlace;
  readonly blocks: readonly WordBlock[];
}

export interface WordTable {
  readonly kind: "table";
  readonly place: WordPlace;
  readonly pageBreakBefore?: true;
  /** Columns of the grid. */
  readonly columns: number;
  /** How many rows at the top are repeated on every page. */
  readonly headerRows: number;
  /** A table broken over pages by hand is one table; its repeated head is there once. */
  readonly rows: readonly WordRow[];
}

export interface WordRow {
  /** Cells that begin in this row, from left to right; a merged cell begins where its upper left corner is. */
  readonly cells: readonly WordCell[];
}

export interface WordCell {
  /** Grid column of its left edge, from 0. */
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  /** Its paragraphs and nested tables; an empty cell has none. */
  readonly blocks: readonly WordBlock[];
}
