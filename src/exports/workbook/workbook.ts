import { decimalPlaces } from "../../quantity/plain-decimal.ts";

/** A cell of a workbook, before a format. Texts are never formulas: both formats write them as strings. */
export type WorkbookCell =
  | { readonly kind: "empty" }
  | {
      readonly kind: "text";
      readonly text: string;
      readonly style?: "title" | "head";
      /** The whole address that the cell links to, or a sheet of this workbook. */
      readonly link?: string;
      readonly sheet?: string;
    }
  /** A plain decimal, shown with its own digits. */
  | { readonly kind: "number"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean };

/** The one table of a sheet, marked and named for readers and programs. */
interface SheetTable {
  /** ASCII, unique in the workbook. */
  readonly name: string;
  readonly headRow: number;
  readonly lastRow: number;
  readonly heads: readonly string[];
}

export interface Sheet {
  /** At most 31 characters, unique in the workbook. */
  readonly name: string;
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly WorkbookCell[])[];
  readonly table?: SheetTable;
}

export interface Workbook {
  readonly title: string;
  readonly publisher: string;
  /** The day that the file says of itself, so that equal contents are equal bytes. */
  readonly date: string;
  /** Language of the title. */
  readonly language: string;
  readonly sheets: readonly Sheet[];
}

const MAX_SHEET_NAME = 31;

export const EMPTY: WorkbookCell = { kind: "empty" };

export const textCell = (text: string): WorkbookCell => (text === "" ? EMPTY : { kind: "text", text });

/** The letters of a column: 0 is A, 26 is AA. */
export const columnLetters = (index: number): string =>
  (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + (index % 26));

const MOST_PLACES = 6;

/** Digits behind the decimal point that a cell shows; the value keeps all of them. */
export const shownPlaces = (plain: string): number => Math.min(decimalPlaces(plain), MOST_PLACES);

/** A name without the signs that sheets cannot have in theirs. */
export const sheetName = (name: string): string =>
  name
    .replace(/[[\]:*?/\\']/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, MAX_SHEET_NAME)
    .trim();
