import { parquetWriteBuffer, type ColumnSource } from "hyparquet-writer";
import type { DataFile } from "./data-file.ts";
import type { DataColumn, DataTable } from "./table.ts";
import type { Named } from "./table-files.ts";

/** The values of a column in the type that engines calculate with; what is missing is null. */
const source = ({ name, type }: DataColumn, texts: readonly string[]): ColumnSource => {
  const present = <T>(read: (text: string) => T): (T | null)[] =>
    texts.map((text) => (text === "" ? null : read(text)));
  switch (type) {
    case "number":
      return { name, data: present(Number), type: "DOUBLE", nullable: true };
    case "integer":
      return { name, data: present(Number), type: "INT32", nullable: true };
    case "boolean":
      return { name, data: present((text) => text === "true"), type: "BOOLEAN", nullable: true };
    default:
      return { name, data: present((text) => text), type: "STRING", nullable: true };
  }
};

/**
 * A table as Apache Parquet: one file holds all rows, so that an engine reads many publishers' files as one table. Days
 * stay texts, as in the CSV file. Equal tables give equal bytes.
 */
export const parquetFile = ({ name, words }: Named, { columns, rows }: DataTable): DataFile => ({
  name: `${name}.parquet`,
  group: name,
  format: "parquet",
  words,
  content: new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map((column, at) =>
        source(
          column,
          rows.map((row) => row[at] ?? ""),
        ),
      ),
    }),
  ),
});
