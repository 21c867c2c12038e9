import type { WordBlock, WordRow, WordTable } from "../word/document.ts";
import { passagesOfBlocks, type DraftPassage } from "./passage.ts";
import type { FileParts } from "./parts-of-file.ts";
import type { Letterhead } from "./letterhead.ts";
import type { Node, Outline } from "./outline.ts";

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const raised = (label: string): string =>
  [...label].map((digit) => SUPERSCRIPTS[Number(digit)] ?? "").join("");

type LabelOf = (note: string) => string | undefined;

/** A passage as a line of the text as received: signs of lists and raised marks of notes. */
const lineOf = ({ kind, depth, text, notes }: DraftPassage, labelOf: LabelOf): string => {
  let [line, at] = ["", 0];
  for (const { note, offset } of notes.toSorted((a, b) => a.offset - b.offset)) {
    line += text.slice(at, offset) + raised(labelOf(note) ?? "");
    at = offset;
  }
  line += text.slice(at);
  return kind === "item" ? `${depth > 1 ? "+" : "-"} ${line}` : line;
};

/**
 * The official text as received: every word of the file behind its head, in the order of print. What the draft publishes
 * is compared with it word by word.
 */
export const sourceText = (
  parts: FileParts,
  head: Letterhead,
  outline: Outline,
  notes: readonly { readonly label: string; readonly passages: readonly DraftPassage[] }[],
  labelOf: LabelOf,
): string => {
  const line = (passage: DraftPassage): string => lineOf(passage, labelOf);
  const nodeLines = (node: Node): string[] => {
    const { number, title, textFrom } = node.heading;
    const label = number === "" || number.endsWith(")") ? number : `${number}.`;
    const [first, ...rest] = node.passages;
    const runIn = textFrom !== undefined && first ? ` ${line(first)}` : "";
    const own = runIn ? rest : node.passages;
    return [`${label} ${title}${runIn}`.trimStart(), ...own.map(line), ...node.children.flatMap(nodeLines)];
  };
  const body = [
    head.placeAndDate,
    head.kind,
    head.title,
    ...outline.opening.map(line),
    ...outline.nodes.flatMap(nodeLines),
    ...outline.closing.map(line),
    ...parts.recipients,
    ...parts.signature,
    ...notes.map(({ label, passages }) => `${raised(label)} ${passages.map(line).join(" ")}`),
  ].filter(Boolean);
  const annexes = parts.annexes.flatMap(({ lines, table }) => [
    ...lines,
    ...table.rows.map((row) => rowLine(row, table)),
  ]);
  return `${[...body, ...annexes].join("\n\n").replaceAll(/\n\n(?=[^\n]*\t)/g, "\n")}\n`;
};

/** A row with its cells between tabs, columns that a cell above covers empty. */
const rowLine = (row: WordRow, { columns }: WordTable): string => {
  const width = Math.max(columns, ...row.cells.map((cell) => cell.column + 1));
  const cells = Array.from({ length: width }, (_, column) => {
    const cell = row.cells.find((one) => one.column === column);
    return cell ? cellText(cell.blocks) : "";
  });
  return cells.join("\t");
};

const cellText = (blocks: readonly WordBlock[]): string =>
  passagesOfBlocks(blocks)
    .map((one) => lineOf(one, () => "").trim())
    .filter(Boolean)
    .join(" ");
