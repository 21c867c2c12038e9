import type { AccessibleNode } from "./accessibility-tree.ts";
import { isInline, roleOf, Speech, spokenText } from "./speech.ts";

/** Containers that a screen reader is silent about. */
const SILENT = new Set([
  "Figcaption",
  "caption",
  "Iframe",
  "noscript",
  "paragraph",
  "rowgroup",
  "sectionfooter",
  "sectionheader",
]);
/** What a screen reader says of a part of a page, one thing a line, in order; indented by what stands in what. */
export function spokenLines(node: AccessibleNode, language = node.lang): string[] {
  return linesOf(node, language, "");
}

function linesOf(node: AccessibleNode, language: string, indent: string): string[] {
  if (node.role === "table") return tableLines(node, language, indent);
  if (node.role === "DescriptionList") return descriptionLines(node, language, indent);
  if (node.role === "list") return listLines(node, language, indent);
  if (node.role === "heading")
    return [`${indent}heading ${String(node.level ?? "?")}: ${spokenText(node, language)}`];
  if (isInline(node)) return [indent + spokenText(node, language)];
  if (SILENT.has(node.role) && node.name === "") return partsOf(node, language, indent);
  const head = [roleOf(node), node.name && `: ${node.name}`, node.states.map((one) => ` (${one})`).join("")];
  return [indent + head.join(""), ...partsOf(node, language, `${indent}  `)];
}

/** Words that follow one another stand in one line, what else there is below. */
function partsOf(node: AccessibleNode, language: string, indent: string): string[] {
  const lines: string[] = [];
  let speech: Speech | undefined;
  const flush = (): void => {
    const line = speech?.end() ?? "";
    if (line !== "") lines.push(indent + line);
    speech = undefined;
  };
  for (const child of node.children)
    if (isInline(child)) speech = (speech ?? new Speech(language)).say(child);
    else {
      flush();
      lines.push(...linesOf(child, language, indent));
    }
  flush();
  return lines;
}

/** Each term with what is said of it: `term — definition`. */
function descriptionLines(list: AccessibleNode, language: string, indent: string): string[] {
  const lines = [`${indent}description list`];
  for (const part of list.children.filter(({ role }) => role !== "Break")) {
    if (part.role === "term") lines.push(`${indent}  ${partsOf(part, language, "").join(" ")} —`);
    else {
      const [first = "", ...others] = partsOf(part, language, `${indent}    `);
      lines.push(`${lines.pop() ?? ""} ${first.trim()}`, ...others);
    }
  }
  return lines;
}

function listLines(list: AccessibleNode, language: string, indent: string): string[] {
  const items = list.children.filter(({ role }) => role === "listitem");
  const count = String(items.length);
  const head = `${indent}list of ${count}${list.name && `: ${list.name}`}`;
  return [
    head,
    ...items.flatMap((item, index) => {
      const [first = "", ...others] = partsOf(item, language, `${indent}    `);
      return [`${indent}  ${String(index + 1)}/${count} ${first.trim()}`, ...others];
    }),
  ];
}

/** A table row by row, each cell with the head of its column, each row with its own. */
function tableLines(table: AccessibleNode, language: string, indent: string): string[] {
  const rows = rowsOf(table);
  const heads = columnHeads(rows, language);
  const size = `${String(rows.length)} rows, ${String(Math.max(0, ...rows.map(({ children }) => children.length)))} columns`;
  const body = rows.filter((row) => row.children.some(({ role }) => role !== "columnheader"));
  return [
    `${indent}table: ${table.name || "(no name)"} (${size})`,
    ...body.map(({ children }) => {
      const cells = children.map((cell, index) => {
        const said = partsOf(cell, language, "").map((line) => line.trim());
        const words = said.join(" / ") || "(empty)";
        return cell.role === "rowheader" ? `row ${words}` : `${heads[index] ?? "(no head)"}: ${words}`;
      });
      return `${indent}  ${cells.join(" | ")}`;
    }),
  ];
}

export const rowsOf = (table: AccessibleNode): AccessibleNode[] =>
  table.children.flatMap((child) =>
    child.role === "row"
      ? [{ ...child, children: child.children.filter(({ role }) => role !== "Break") }]
      : child.role === "rowgroup"
        ? rowsOf(child)
        : [],
  );

export const columnHeads = (rows: readonly AccessibleNode[], language: string): string[] =>
  (rows.find(({ children }) => children.every(({ role }) => role === "columnheader"))?.children ?? []).map(
    (head) => spokenText(head, language),
  );
