import type { Edition } from "../report/edition.ts";
import { releaseVersion } from "../report/release-version.ts";
import type { DataColumn, DataTable } from "./table.ts";

const COLUMNS: readonly DataColumn[] = [
  { name: "version", type: "integer", words: "version", required: true },
  { name: "version_date", type: "date", words: "version_date", required: true },
];

/** A table with the version of the report that its rows are of, and the day of that version, in two last columns. */
export const withVersion = (table: DataTable, edition: Edition): DataTable => {
  const { number, date } = releaseVersion(edition);
  return {
    ...table,
    columns: [...table.columns, ...COLUMNS],
    rows: table.rows.map((row) => [...row, String(number), date]),
  };
};
