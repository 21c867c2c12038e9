import type { WordBlock, WordRow, WordTable, WordDocument } from "../document.ts";
import type { WordFinding } from "../finding.ts";
import { textOfBlocks } from "../text-of-blocks.ts";
import { mapBlockLists } from "./relocate.ts";

/**
 * Joins a table that was cut into several to fit the pages: two tables of as many columns with nothing between them,
 * of which the second begins with the head of the first, which is kept once, or goes on with its numbers.
 */
export const joinCutTables = (document: WordDocument): WordDocument => {
  const found: WordFinding[] = [];
  const joined = mapBlockLists(document, (blocks) => {
    const list: WordBlock[] = [];
    for (const block of blocks) {
      const last = list.at(-1);
      const head = isTable(block) && isTable(last) ? headAgain(last, block) : undefined;
      if (head !== undefined && isTable(block) && isTable(last)) {
        const text = block.rows
          .slice(0, head || 1)
          .map(rowText)
          .join(" / ");
        found.push({ code: "joined-table", place: block.place, text });
        list[list.length - 1] = { ...last, rows: [...last.rows, ...block.rows.slice(head)] };
      } else list.push(block);
    }
    return list;
  });
  return { ...joined, findings: [...joined.findings, ...found] };
};

const isTable = (block: WordBlock | undefined): block is WordTable => block?.kind === "table";

/**
 * Does a table go on with the rows of another without a head of its own: as many columns, and the first number that its
 * rows begin with is the one behind the last of the other? Rows before that have none, as parts of an entry.
 */
const goesOn = (table: WordTable, next: WordTable): boolean => {
  const number = table.rows.map(numberOf).findLast((one) => one !== undefined);
  const first = next.rows.findIndex((row) => numberOf(row) !== undefined);
  const start = next.rows[first];
  return (
    table.columns === next.columns &&
    table.columns >= LEAST_COLUMNS &&
    next.headerRows === 0 &&
    number !== undefined &&
    start !== undefined &&
    numberOf(start) === number + 1 &&
    next.rows.slice(0, first).every((row) => firstCell(row) === "")
  );
};

/** Narrower tables lay out text as often as they list things. */
const LEAST_COLUMNS = 3;

/** What the first column of a row has, an automatic number included. */
const firstCell = ({ cells: [first] }: WordRow): string => {
  const block = first?.column === 0 ? first.blocks[0] : undefined;
  return block?.kind === "paragraph" ? (block.text || block.number?.text || "").trim() : "";
};

/** The number that a row begins with, typed or automatic. */
const numberOf = (row: WordRow): number | undefined => {
  const printed = /^(\d{1,3})[.)]?$/.exec(firstCell(row))?.[1];
  return printed === undefined ? undefined : Number(printed);
};

/** How many rows of head are to be left out where `next` goes on with `table`; undefined where the tables are two. */
const headAgain = (table: WordTable, next: WordTable): number | undefined =>
  repeatedHead(table, next) ?? (goesOn(table, next) ? 0 : undefined);

/** How many rows at the top of `next` repeat those of `table`; undefined where the tables are two. */
const repeatedHead = (table: WordTable, next: WordTable): number | undefined => {
  if (table.columns !== next.columns) return undefined;
  const wanted = table.headerRows || next.headerRows;
  let same = 0;
  while (sameRow(table.rows[same], next.rows[same])) same += 1;
  return same > 0 && same >= wanted && same < next.rows.length ? wanted || same : undefined;
};

const sameRow = (one: WordRow | undefined, other: WordRow | undefined): boolean =>
  one !== undefined && other !== undefined && rowText(one) !== "" && rowText(one) === rowText(other);

const rowText = ({ cells }: WordRow): string =>
  cells
    .map(({ blocks }) => textOfBlocks(blocks))
    .join(" | ")
    .replace(/^[ |]+$/, "");
