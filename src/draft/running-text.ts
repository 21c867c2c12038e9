import type { WordBlock, WordCell, Paragraph, WordRun, WordTable } from "../word/document.ts";
import { annexTitle, type AnnexBlocks } from "./annex-blocks.ts";
import type { DocumentConventions } from "./document-conventions.ts";
import { opensWith } from "./opening-words.ts";

/** A table inside the text whose rows are items of a list. */
export interface ListedTable {
  /** The words of its first row as the list has them. */
  readonly first: string;
  /** The sentence before it, "" where none is. */
  readonly behind: string;
}

/** The text of a report without tables. */
interface RunningText {
  readonly paragraphs: readonly Paragraph[];
  /** Tables of figures with the lines above them: annexes, for a section holds no table. */
  readonly annexes: readonly AnnexBlocks[];
  readonly listed: readonly ListedTable[];
}

/**
 * Takes the tables out of the text of a report: one of figures becomes an annex, the rows of another one the items of a
 * list in its place; what only lays out paragraphs is read as paragraphs.
 */
export const runningText = (blocks: readonly WordBlock[], conventions: DocumentConventions): RunningText => {
  const paragraphs: Paragraph[] = [];
  const annexes: AnnexBlocks[] = [];
  const listed: ListedTable[] = [];
  for (const block of blocks) {
    if (block.kind === "paragraph") paragraphs.push(block);
    else if (isOfFigures(block)) {
      const count = linesAbove(paragraphs, conventions);
      const lines = paragraphs.splice(paragraphs.length - count).map(({ text }) => text);
      const behind = lastWords(paragraphs);
      annexes.push({ lines, title: annexTitle(lines, block), behind, table: block });
    } else if (isOfText(block)) {
      const behind = lastWords(paragraphs);
      const rows = block.rows.flatMap(({ cells }) => rowParagraph(cells, block) ?? []);
      if (rows[0]) listed.push({ first: rows[0].text, behind });
      paragraphs.push(...rows);
    } else paragraphs.push(...inside(block));
  }
  return { paragraphs, annexes, listed };
};

/** The end of a text, to find a place in it: its last sentence. */
const lastWords = (paragraphs: readonly Paragraph[]): string =>
  paragraphs
    .at(-1)
    ?.text.split(/(?<=[.;])\s+/)
    .at(-1) ?? "";

const inside = (block: WordBlock): Paragraph[] =>
  block.kind === "paragraph"
    ? [block]
    : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.flatMap(inside)));

const textOf = ({ blocks }: WordCell): string =>
  blocks
    .flatMap(inside)
    .map(({ text }) => text)
    .join(" ");

/** A number with its sign, or a sign for none. */
const FIGURE = /^[-+−–(]?\s?\d[\d.,/\s]*[%)]?$|^[-–—…x.]+$/u;

/** Do more than a third of the filled cells below the first row and behind the first column hold nothing but a number? */
const isOfFigures = ({ rows, columns }: WordTable): boolean => {
  const cells = rows
    .slice(1)
    .flatMap((row) => row.cells)
    .filter(({ column }) => column > 0);
  const texts = cells.map(textOf).filter(Boolean);
  const numbers = texts.filter((text) => FIGURE.test(text));
  return columns > 1 && numbers.some((text) => /\d/.test(text)) && numbers.length * 3 > texts.length;
};

/** Longer cells are paragraphs that a table lays out. */
const LONGEST_CELL = 300;

/** Does a table have rows of short cells, side by side? */
const isOfText = ({ rows, columns }: WordTable): boolean =>
  columns > 1 &&
  rows.length > 1 &&
  rows.every(({ cells }) =>
    cells.every(
      (cell) => textOf(cell).length <= LONGEST_CELL && cell.blocks.every(({ kind }) => kind === "paragraph"),
    ),
  );

/** A row as one paragraph, an item of a list, its cells parted by semicolons. */
const rowParagraph = (cells: readonly WordCell[], { place }: WordTable): Paragraph | undefined => {
  const filled = cells
    .map((cell) => cell.blocks.flatMap(inside))
    .filter((one) => one.some(({ text }) => text));
  const runs = filled.flatMap((own, at): WordRun[] => [
    ...(at ? [{ kind: "text" as const, text: "; " }] : []),
    ...own.flatMap(({ runs: words }, index): WordRun[] => [
      ...(index ? [{ kind: "text" as const, text: " " }] : []),
      ...words,
    ]),
  ]);
  if (!runs.length) return undefined;
  return {
    kind: "paragraph",
    place: filled[0]?.[0]?.place ?? place,
    text: runs
      .map(({ text }) => text)
      .join("")
      .trim(),
    runs,
    number: { text: "-", kind: "bullet", level: 0, list: "table" },
  };
};

/** More lines than that above a table are text. */
const MOST_LINES = 3;

/** How many paragraphs at the end of a text are the title and the unit of the table that follows. */
const linesAbove = (paragraphs: readonly Paragraph[], { tableMarks }: DocumentConventions): number => {
  const title = opensWith(tableMarks);
  let count = 0;
  for (const { text, alignment, number } of paragraphs.toReversed().slice(0, MOST_LINES)) {
    const isTitle = title.test(text);
    const isApart = alignment === "center" || alignment === "right";
    if (number !== undefined || (!isTitle && !isApart)) break;
    count += 1;
    if (isTitle) break;
  }
  return count;
};
