import { vi } from "../../../src/model/languages/vi.ts";
import type { AccessibleNode } from "./accessibility-tree.ts";
import { spokenText } from "./speech.ts";
import { columnHeads, rowsOf, spokenLines } from "./spoken-lines.ts";

const NAMED = new Set([
  "button",
  "checkbox",
  "combobox",
  "dialog",
  "DisclosureTriangle",
  "image",
  "link",
  "navigation",
  "radio",
  "region",
  "searchbox",
  "table",
  "textbox",
]);

/** Letters that only Vietnamese writes; the site's English writes names without them. */
const VIETNAMESE = new RegExp(`[${vi.ownLetters ?? ""}]`, "iu");
/** Numbers and codes of documents keep their letters in every language: 13/2018/QĐ-UBND, NĐ-CP. */
const DOCUMENT_NUMBER = /[\p{L}\d-]+(?:\/[\p{L}\d-]+)+|(?<!\p{L})\p{Lu}{2,}(?:-\p{Lu}+)*(?!\p{L})/gu;
const WORD = /\p{L}{2}/u;

/** What reads badly in a page or a part of one, each flaw once. Empty for what reads well. */
export function flaws(node: AccessibleNode): string[] {
  return [...new Set([...own(node), ...node.children.flatMap(flaws)])];
}

function own(node: AccessibleNode): string[] {
  const found: string[] = [];
  const name = node.name.trim();
  if (NAMED.has(node.role) && !WORD.test(name)) found.push(`${node.role} without words: “${name}”`);
  if (node.role === "StaticText" && node.lang === "en" && VIETNAMESE.test(name.replace(DOCUMENT_NUMBER, "")))
    found.push(`Vietnamese read as English: “${name}”`);
  if (node.role === "heading" && !WORD.test(spokenText(node, node.lang))) found.push("heading without words");
  if (NAMED.has(node.role)) found.push(...repeats(name));
  if (node.role === "rowheader") found.push(...repeats(spokenText(node, node.lang)));
  if (node.role === "table") found.push(...headless(node));
  if (node.role === "figure") found.push(...saidTooOften(node));
  if (node.role === "main") found.push(...echoes(node));
  return found;
}

/** Three words or more, and the same again directly after them; "Limits, limits and causes" says more. */
const REPEATED = /(?<![\p{L}\d])((?:[\p{L}\d]+[^\p{L}\d]+){2,}[\p{L}\d]+)[^\p{L}\d]+\1(?!\s*[\p{L}\d])/u;

const repeats = (text: string): string[] => {
  const [, words] = REPEATED.exec(text) ?? [];
  return words ? [`said twice in a row: “${words}”`] : [];
};

function headless(table: AccessibleNode): string[] {
  const rows = rowsOf(table);
  const heads = columnHeads(rows, table.lang);
  const body = rows.filter(({ children }) => !children.every(({ role }) => role === "columnheader"));
  const widest = Math.max(0, ...body.map(({ children }) => children.length));
  const named = heads.filter((head) => WORD.test(head)).length;
  const rowHeads = body.every(({ children }) => children.some(({ role }) => role === "rowheader"));
  return [
    named < widest
      ? [`table with ${String(named)} heads over ${String(widest)} columns: “${table.name}”`]
      : [],
    rowHeads ? [] : [`table row without a head: “${table.name}”`],
  ].flat();
}

/** A figure may say its headline as its heading and once more, to name its table. */
const MOST = 2;

function saidTooOften(figure: AccessibleNode): string[] {
  const [heading] = figure.children.flatMap((child) =>
    child.role === "heading" ? [child] : child.children.filter(({ role }) => role === "heading"),
  );
  const headline = heading ? spokenText(heading, figure.lang) : "";
  if (headline === "") return ["figure without a heading"];
  const times = spokenLines(figure).join("\n").split(headline).length - 1;
  return times > MOST ? [`said ${String(times)} times: “${headline}”`] : [];
}

/** The same words on three lines that follow one another. */
function echoes(main: AccessibleNode): string[] {
  const lines = spokenLines(main).map((line) => line.replace(/^\s*(?:[\w ]+: |\d+\/\d+ )?/, ""));
  return lines.flatMap((line, index) =>
    WORD.test(line) && line === lines[index + 1] && line === lines[index + 2]
      ? [`three times: “${line}”`]
      : [],
  );
}
