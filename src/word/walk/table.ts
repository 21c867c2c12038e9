import type { WordBlock, WordRow, WordTable } from "../document.ts";
import { childAt, elementsOf, numberAt, switchAt, textIn, valueAt, type XmlElement } from "../xml/element.ts";
import { placeIn, report, type Story, type Surroundings } from "./story-state.ts";

interface OpenCell {
  readonly column: number;
  readonly colSpan: number;
  rowSpan: number;
  readonly blocks: WordBlock[];
}

type ReadContainer = (container: XmlElement, story: Story, around: Surroundings) => WordBlock[];

/** A table as a grid, deleted rows left out; undefined when nothing of it is left. */
export const readTable = (
  element: XmlElement,
  story: Story,
  around: Surroundings,
  readContainer: ReadContainer,
): WordTable | undefined => {
  const number = (around.tables.count += 1);
  const place = { ...placeIn(story, around), paragraph: story.paragraphs + 1 };
  const rows: WordRow[] = [];
  /** Cells of the rows so far that may go on in the next row, by their left column. */
  let above = new Map<number, OpenCell>();
  let [headerRows, headEnds] = [0, false];
  for (const row of inside(element, "w:tr")) {
    const properties = childAt(row, "w:trPr");
    if (reportRow(row, properties, story, around)) continue;
    const cells: OpenCell[] = [];
    const here = new Map<number, OpenCell>();
    let column = numberAt(properties, "w:gridBefore") ?? 0;
    for (const cell of inside(row, "w:tc")) {
      const format = childAt(cell, "w:tcPr");
      const place = { table: number, row: rows.length + 1, column: column + 1 };
      const blocks = childAt(format, "w:cellDel")
        ? deletedCell(cell, story, around)
        : readContainer(cell, story, { ...around, cells: [...around.cells, place], tables: { count: 0 } });
      const colSpan = Math.max(1, numberAt(format, "w:gridSpan") ?? 1);
      const origin = continues(format, "w:vMerge") ? above.get(column) : undefined;
      const before = continues(format, "w:hMerge") ? cells.at(-1) : undefined;
      if (before) {
        cells[cells.length - 1] = { ...before, colSpan: before.colSpan + colSpan };
        before.blocks.push(...blocks);
        here.set(before.column, cells.at(-1) ?? before);
      } else if (origin) {
        origin.rowSpan += 1;
        origin.blocks.push(...blocks);
        here.set(column, origin);
      } else {
        const own: OpenCell = { column, colSpan, rowSpan: 1, blocks };
        cells.push(own);
        here.set(column, own);
      }
      column += colSpan;
    }
    above = here;
    rows.push({ cells });
    headEnds ||= !switchAt(properties, "w:tblHeader");
    if (!headEnds) headerRows += 1;
  }
  if (!rows.length) return undefined;
  const grid = childAt(element, "w:tblGrid");
  const reach = rows.flatMap(({ cells }) => cells.map(({ column, colSpan }) => column + colSpan));
  return {
    kind: "table",
    place,
    columns: Math.max(
      0,
      grid ? elementsOf(grid).filter(({ name }) => name === "w:gridCol").length : 0,
      ...reach,
    ),
    headerRows,
    rows,
  };
};

/** Rows of a table or cells of a row, also those inside content controls and the like. */
const inside = (element: XmlElement, name: "w:tr" | "w:tc"): XmlElement[] =>
  elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return /^w:(?:p|tbl|tblPr|trPr|sdtPr|tblGrid)$/.test(child.name) ? [] : inside(child, name);
  });

const continues = (format: XmlElement | undefined, merge: string): boolean =>
  childAt(format, merge) !== undefined && (valueAt(format, merge) ?? "continue") === "continue";

const TEXT = new Set(["w:t"]);
const DELETED_TEXT = new Set(["w:t", "w:delText"]);

const cellTexts = (row: XmlElement, names: ReadonlySet<string>): string =>
  inside(row, "w:tc")
    .map((cell) => textIn(cell, names).trim())
    .filter(Boolean)
    .join(" | ");

/** Reports a row that was put in or taken out; true when it is out. */
const reportRow = (
  row: XmlElement,
  properties: XmlElement | undefined,
  story: Story,
  around: Surroundings,
): boolean => {
  const [inserted, deleted] = [childAt(properties, "w:ins"), childAt(properties, "w:del")];
  if (deleted)
    report("deleted-row", cellTexts(row, DELETED_TEXT), story, around, deleted.attributes["w:author"]);
  else if (inserted)
    report("inserted-row", cellTexts(row, TEXT), story, around, inserted.attributes["w:author"]);
  return deleted !== undefined;
};

const deletedCell = (cell: XmlElement, story: Story, around: Surroundings): WordBlock[] => {
  report("deleted-text", textIn(cell, DELETED_TEXT), story, around);
  return [];
};
