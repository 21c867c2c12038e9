/** What of "Metadata Vocabulary for Tabular Data" (W3C, 2015) these files use, written down again from the recommendation. */

export interface CsvwColumn {
  readonly name?: string;
  readonly titles?: string;
  readonly datatype?: string;
  readonly required?: boolean;
}

interface Metadata {
  readonly "@context"?: unknown;
  readonly url: string;
  readonly tableSchema: { readonly primaryKey: readonly string[]; readonly columns: readonly CsvwColumn[] };
}

const DATATYPES: Readonly<Record<string, (value: string) => boolean>> = {
  string: () => true,
  decimal: (value) => /^-?\d+(?:\.\d+)?$/.test(value),
  integer: (value) => /^-?\d+$/.test(value),
  boolean: (value) => /^(?:true|false|1|0)$/.test(value),
  date: (value) => /^\d{4}-\d{2}-\d{2}$/.test(value),
  anyURI: (value) => URL.canParse(value),
};

/** What is wrong with the description of a table, by itself and beside the table's rows. */
export function csvwFaults(metadata: Metadata, rows: readonly Readonly<Record<string, string>>[]): string[] {
  const { columns, primaryKey } = metadata.tableSchema;
  const [context] = Array.isArray(metadata["@context"])
    ? (metadata["@context"] as unknown[])
    : [metadata["@context"]];
  const names = columns.map(({ name }) => name ?? "");
  return [
    context === "http://www.w3.org/ns/csvw" ? "" : "the context is that of CSVW",
    metadata.url ? "" : "a table has a url",
    new Set(names).size === names.length ? "" : "names of columns are unique",
    ...names.map((name) => (/^[A-Za-z0-9][A-Za-z0-9_.]*$/.test(name) ? "" : `no name of a column: ${name}`)),
    ...columns.map(({ datatype = "", name }) =>
      datatype in DATATYPES ? "" : `${String(name)}: no datatype ${datatype}`,
    ),
    ...primaryKey.map((key) => (names.includes(key) ? "" : `no column ${key} for the key`)),
    rows.length === 0 || columns.map(({ titles }) => titles).join() === Object.keys(rows[0] ?? {}).join()
      ? ""
      : "the titles are the heads",
    ...rows.flatMap((row) => columns.map((column) => cellFault(column, row[column.titles ?? ""] ?? ""))),
  ].filter(Boolean);
}

function cellFault({ name = "", datatype = "", required }: CsvwColumn, value: string): string {
  if (value === "") return required ? `${name} is missing` : "";
  return DATATYPES[datatype]?.(value) ? "" : `${name} is no ${datatype}: ${value}`;
}
