import type { WordBlock } from "./document.ts";

/** The text of blocks in one line: numbers before their paragraphs, cells from left to right. */
export const textOfBlocks = (blocks: readonly WordBlock[]): string => linesOf(blocks).join(" ");

/** One line a paragraph, in reading order, cells from left to right. */
export const linesOf = (blocks: readonly WordBlock[]): string[] =>
  blocks.flatMap((block) =>
    block.kind === "table"
      ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => linesOf(cell.blocks)))
      : [[block.number?.text, block.text].filter(Boolean).join(" ")],
  );
