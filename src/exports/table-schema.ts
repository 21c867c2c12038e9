import { columnText, columnTitle } from "./column-words.ts";
import type { Locale } from "../model/locale.ts";
import type { DataColumn, DataTable } from "./table.ts";

const field = (column: DataColumn, key: readonly string[], locale: Locale): object => ({
  name: column.name,
  type: column.type === "uri" ? "string" : column.type,
  ...(column.type === "uri" ? { format: "uri" } : {}),
  title: columnTitle(column, locale),
  description: columnText(column, locale),
  ...(column.required || key.includes(column.name) ? { constraints: { required: true } } : {}),
});

/** A table's schema by Frictionless Table Schema 2.0, described in `locale`. */
export const tableSchema = ({ columns, key }: DataTable, locale: Locale): object => ({
  fields: columns.map((column) => field(column, key, locale)),
  primaryKey: [...key],
  missingValues: [""],
});
