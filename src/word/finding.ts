import type { WordPlace } from "./place.ts";

/** What in the file needs the eye of an editor. `text` and `about` of each kind are described here. */
export type FindingCode =
  /** Revisions that nobody accepted or rejected. `text`: what was taken out, put in or moved (at its new place). */
  | "deleted-text"
  | "inserted-text"
  | "moved-text"
  /** A whole row of a table was taken out or put in. `text`: its text. */
  | "deleted-row"
  | "inserted-row"
  /** `text`: what the comment says; `about`: the words it is attached to. */
  | "comment"
  /** Text with the format "hidden", which is left out. `text`: that text. */
  | "hidden-text"
  /** Text that is crossed out by its format, which is kept. `text`: that text. */
  | "struck-text"
  /** The result of a field that takes its value from elsewhere, and may be out of date. `text`: the result; `about`: the instruction. */
  | "linked-field"
  /** A letter of another alphabet that looks like a Latin one, and is replaced. `text`: the word as it stands now; `about`: the letters found. */
  | "look-alike"
  /** Text in a TCVN3 font, decoded. `text`: the decoded text; `about`: the font. */
  | "decoded-font"
  /** A symbol for which no Unicode character is known. `text`: its code; `about`: the font. */
  | "unknown-symbol"
  /** A picture, chart, diagram or embedded file; text in it is not read. `text`: its description, if any. */
  | "unread-object"
  /** Paragraphs that a page break cut, joined here. `text`: the words before and after the cut. */
  | "joined-paragraph"
  /** Tables that a page break cut, joined here. `text`: the repeated head. */
  | "joined-table"
  /** A note typed by hand. `text`: the note; `about`: the mark. */
  | "typed-note"
  /** A mark that looks like one of a note, for which no text was found. `text`: the words before it; `about`: the mark. */
  | "mark-without-note"
  /** A note to which nothing refers, or a reference without its note. `text`: the note. */
  | "note-without-reference"
  | "reference-without-note"
  /** The table of contents, which repeats the headings and is left out. */
  | "left-out-contents"
  /** Spaces between groups of digits, written with the sign of the language. `text`: the number as it stands now. */
  | "spaced-digits"
  /** The whole file writes the signs in numbers the other way round, "1,234.5" for "1.234,5"; they were exchanged. `text`: the first as it stands now. */
  | "exchanged-signs"
  /** A number typed with the letter O, l or I for a digit. It is not changed. `text`: that number. */
  | "letter-in-number";

export interface WordFinding {
  readonly code: FindingCode;
  readonly place: WordPlace;
  readonly text: string;
  readonly about?: string;
  /** Who made the revision or comment, and when (as in the file). */
  readonly author?: string;
  readonly date?: string;
}
