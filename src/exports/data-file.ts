import type { Locale } from "../model/locale.ts";
import type { DataTable } from "./table.ts";

/** The formats of the files, with their media types. */
export const MEDIA_TYPES = {
  csv: "text/csv",
  json: "application/json",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
  svg: "image/svg+xml",
  png: "image/png",
  parquet: "application/vnd.apache.parquet",
  pdf: "application/pdf",
  epub: "application/epub+zip",
  zip: "application/zip",
} as const;
export type Format = keyof typeof MEDIA_TYPES;

/** One file that readers can take along. */
export interface DataFile {
  /** Its path below the folder of the report. */
  readonly name: string;
  readonly format: Format;
  /** Key of its words in the subject "data". */
  readonly words: string;
  /** The same content in another format has the same group: one line of the data page. */
  readonly group: string;
  /** A CSV file with the separators of a language, to be double-clicked. */
  readonly opensIn?: Locale;
  /** The language of its text, for files that exist once a language. */
  readonly locale?: Locale;
  /** What the file is about, by language, for files that words alone cannot name: an annex, a chart. */
  readonly about?: Readonly<Record<Locale, string>>;
  readonly content: string | Uint8Array<ArrayBuffer>;
  /** The table that a CSV file for programs was written from. */
  readonly table?: DataTable;
}

const encoder = new TextEncoder();

export const bytesOf = ({ content }: Pick<DataFile, "content">): Uint8Array<ArrayBuffer> =>
  typeof content === "string" ? encoder.encode(content) : content;
