import type { Block, WordRow, Table, WordDocument } from "../document.ts";
import type { WordFinding } from "../finding.ts";
import { textOfBlocks } from "../text-of-blocks.ts";
import { mapBlockLists } from "./relocate.ts";

/**
 * Joins a table that was cut into several to fit the pages: two tables of as many columns with nothing between them,
 * of which the second begins with the head of the first. The head is kept once.
 */
export const joinCutTables = (document: WordDocument): WordDocument => {
  const found: WordFinding[] = [];
  const joined = mapBlockLists(document, (blocks) => {
    const list: Block[] = [];
    for (const block of blocks) {
      const last = list.at(-1);
      const head = isTable(block) && isTable(last) ? repeatedHead(last, block) : undefined;
      if (head !== undefined && isTable(block) && isTable(last)) {
        const text = block.rows.slice(0, head).map(rowText).join(" / ");
        found.push({ code: "joined-table", place: block.place, text });
        list[list.length - 1] = { ...last, rows: [...last.rows, ...block.rows.slice(head)] };
      } else list.push(block);
    }
    return list;
  });
  return { ...joined, findings: [...joined.findings, ...found] };
};

const isTable = (block: Block | undefined): block is Table => block?.kind === "table";

/** How many rows at the top of `next` repeat those of `table`; undefined where the tables are two. */
const repeatedHead = (table: Table, next: Table): number | undefined => {
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
