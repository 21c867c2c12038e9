import type { Locale } from "../model/locale.ts";

/** Types of columns: the common part of Frictionless Table Schema and the CSVW datatypes. */
export type ColumnType = "string" | "number" | "integer" | "boolean" | "date" | "uri";

export interface DataColumn {
  /** The name in the head of every file: snake_case ASCII. */
  readonly name: string;
  readonly type: ColumnType;
  /** Key of the column's words in the subject "data". */
  readonly words: string;
  /** The head that the report itself prints over the column. */
  readonly heading?: string;
  /** The language of the column's text, for columns that exist once a language. */
  readonly locale?: Locale;
  /** Does every row have a value? */
  readonly required?: true;
}

/** What a file is written from. A missing value is the empty text; numbers are plain decimals, so no digit is lost. */
export interface DataTable {
  readonly columns: readonly DataColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Columns whose values together name a row. */
  readonly key: readonly string[];
}

/** A column of a table that has one language: its head need not name it. */
export const inOneLanguage = (column: DataColumn): DataColumn => {
  const { name, type, words, heading, required } = column;
  return { name, type, words, ...(heading ? { heading } : {}), ...(required ? { required } : {}) };
};

/** A column with the way to its value. */
export type ColumnOf<T> = DataColumn & { readonly value: (row: T) => string | undefined };

/** The table that `columns` make of `rows`. */
export const tableOf = <T>(
  columns: readonly ColumnOf<T>[],
  rows: readonly T[],
  key: readonly string[],
): DataTable => ({
  columns,
  rows: rows.map((row) => columns.map(({ value }) => value(row) ?? "")),
  key,
});

/** A column for each language, named `name_vi`, `name_en`… */
export const perLanguage = <T>(
  name: string,
  locales: readonly Locale[],
  value: (row: T, locale: Locale) => string | undefined,
  type: ColumnType = "string",
): ColumnOf<T>[] =>
  locales.map((locale) => ({
    name: `${name}_${locale}`,
    type,
    words: name,
    locale,
    value: (row) => value(row, locale),
  }));

/** Tables with the same columns, one below the other. Throws a RangeError when the columns differ. */
export const stacked = (tables: readonly DataTable[]): DataTable | undefined => {
  const [first] = tables;
  if (!first) return undefined;
  const names = (table: DataTable): string => table.columns.map(({ name }) => name).join();
  if (tables.some((table) => names(table) !== names(first)))
    throw new RangeError("tables with different columns");
  return { ...first, rows: tables.flatMap(({ rows }) => rows) };
};

/**
 * One table of the same rows in several languages: what is the same in all stands once, the rest in a column a language.
 * Rows are matched by the key. Throws a RangeError without a table.
 */
export const besideEachOther = (
  tables: readonly { readonly locale: Locale; readonly table: DataTable }[],
): DataTable => {
  const [first] = tables;
  if (!first) throw new RangeError("no table");
  const { key, columns, rows } = first.table;
  const keyOf = (table: DataTable, row: readonly string[]): string =>
    table.columns.flatMap(({ name }, at) => (key.includes(name) ? [row[at] ?? ""] : [])).join("\u0000");
  const byKey = tables.map(({ table }) => new Map(table.rows.map((row) => [keyOf(table, row), row])));
  const made = columns.flatMap((column, at): ColumnOf<readonly string[]>[] =>
    key.includes(column.name)
      ? [{ ...column, value: (row) => row[at] }]
      : tables.map(({ locale, table }, place) => {
          const own = table.columns.findIndex(({ name }) => name === column.name);
          return {
            ...column,
            ...table.columns[own],
            name: `${column.name}_${locale}`,
            locale,
            value: (row) => byKey[place]?.get(keyOf(first.table, row))?.[own],
          };
        }),
  );
  return tableOf(made, rows, key);
};
