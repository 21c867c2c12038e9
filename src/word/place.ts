/** Where something stands in the file. All counts are from 1. */
export interface WordPlace {
  readonly part: "body" | "footnote" | "endnote" | "header" | "footer" | "comment";
  /** Id of the note around it; its paragraphs are counted by themselves. */
  readonly note?: string;
  /** Which paragraph of the part, in the order of the file; empty ones, cells and text boxes count too. */
  readonly paragraph: number;
  /** The cells around it, the outermost first. */
  readonly cells?: readonly CellPlace[];
  /** Offset in the text of the paragraph, from 0, in UTF-16 units. */
  readonly offset?: number;
}

export interface CellPlace {
  /** Which table at its level of nesting. */
  readonly table: number;
  readonly row: number;
  /** Grid column of the cell's left edge. */
  readonly column: number;
}
