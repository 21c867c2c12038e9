import { guardFormula } from "./formula-guard.ts";
import type { Table } from "./table.ts";

const BYTE_ORDER_MARK = "\ufeff";
const LINE_END = "\r\n";

const field = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * A table as CSV (RFC 4180) in UTF-8 with a byte order mark, by which Excel knows the encoding. Text cells cannot
 * start a formula; numbers are written with a decimal point and without separators.
 */
export const csv = ({ columns, rows }: Table): string => {
  const cell = (text: string, index: number): string =>
    field(columns[index]?.type === "string" ? guardFormula(text) : text);
  const lines = [columns.map(({ name }) => field(name)), ...rows.map((row) => row.map(cell))];
  return BYTE_ORDER_MARK + lines.map((line) => line.join(",") + LINE_END).join("");
};
