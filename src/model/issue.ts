import type { Phrase } from "./phrase.ts";

/** A place in a content file; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export const isSamePlace = (a: Place, b: Place): boolean =>
  a.file === b.file && a.line === b.line && a.column === b.column;

/** Something an editor must correct before the report can be published. As a phrase it says what was found and expected. */
export interface Issue extends Phrase {
  /** The rule that is broken, named after the good state. */
  readonly rule: string;
  readonly place: Place;
  /** The place that the found text disagrees with. */
  readonly other?: Place;
}

/** Issues in the order in which an editor walks through the files. */
export const inReadingOrder = (issues: readonly Issue[]): Issue[] =>
  [...issues].sort(
    (a, b) =>
      (a.place.file < b.place.file ? -1 : a.place.file > b.place.file ? 1 : 0) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
