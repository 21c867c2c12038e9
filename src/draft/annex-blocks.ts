import type { WordTable } from "../word/document.ts";
import { wordsOfBlocks } from "./passage.ts";

/** An annex as it stands in the file. */
export interface AnnexBlocks {
  /** Lines above the table, the mark "PHỤ LỤC 1" left out where the title follows it. */
  readonly lines: readonly string[];
  /** The first of them; the words of the first row of a table without lines above it. */
  readonly title: string;
  readonly mark?: string;
  /** Of a table inside the text: the sentence before it, "" where none is. It is an annex of its own. */
  readonly behind?: string;
  readonly table: WordTable;
}

/** What an annex is called by the lines above its table. */
export const annexTitle = ([first]: readonly string[], { rows }: WordTable): string =>
  (first ?? (rows[0]?.cells ?? []).map((cell) => wordsOfBlocks(cell.blocks)).join(" "))
    .replaceAll(/\s+/g, " ")
    .trim();
