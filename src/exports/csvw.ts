import type { Locale } from "../model/locale.ts";
import { columnText, columnTitle } from "./column-words.ts";
import type { DataFile } from "./data-file.ts";
import { fileTitle } from "./file-words.ts";
import { jsonText } from "./json-text.ts";
import type { DataColumn, DataTable } from "./table.ts";

const DATATYPES = {
  string: "string",
  number: "decimal",
  integer: "integer",
  boolean: "boolean",
  date: "date",
  uri: "anyURI",
} as const;

const inEach = (
  locales: readonly Locale[],
  say: (locale: Locale) => string,
): Readonly<Record<Locale, string>> => Object.fromEntries(locales.map((locale) => [locale, say(locale)]));

const described = (column: DataColumn, key: readonly string[], locales: readonly Locale[]): object => ({
  name: column.name,
  titles: column.name,
  "rdfs:label": locales.map((locale) => ({ "@value": columnTitle(column, locale), "@language": locale })),
  "dc:description": locales.map((locale) => ({ "@value": columnText(column, locale), "@language": locale })),
  datatype: DATATYPES[column.type],
  ...(column.locale === undefined ? {} : { lang: column.locale }),
  ...(column.required || key.includes(column.name) ? { required: true } : {}),
});

/** What a table's description says of its file besides the columns. */
interface TableAbout {
  readonly title: (locale: Locale) => string;
  readonly publisher: string;
  readonly issued: string;
  readonly version: string;
  readonly licence?: string;
}

/**
 * Metadata of the CSV file `file`, named without its folder, by the W3C recommendation "Metadata Vocabulary for Tabular Data" (CSVW), to stand beside it
 * as `<name>-metadata.json`. The titles are the heads of the file.
 */
const csvwMetadata = (
  file: string,
  table: DataTable,
  about: TableAbout,
  locales: readonly Locale[],
): object => ({
  "@context": ["http://www.w3.org/ns/csvw", { "@language": locales[0] ?? "und" }],
  url: file,
  "dc:title": Object.entries(inEach(locales, about.title)).map(([locale, title]) => ({
    "@value": title,
    "@language": locale,
  })),
  "dc:publisher": about.publisher,
  "dc:issued": { "@value": about.issued, "@type": "xsd:date" },
  ...(about.licence ? { "dc:license": { "@id": about.licence } } : {}),
  "schema:version": about.version,
  "dc:language": locales,
  dialect: {
    encoding: "utf-8",
    delimiter: ",",
    quoteChar: '"',
    doubleQuote: true,
    header: true,
    lineTerminators: ["\r\n"],
  },
  tableSchema: {
    primaryKey: [...table.key],
    columns: table.columns.map((column) => described(column, table.key, locales)),
  },
});

/** The description beside each table, `<name>.csv-metadata.json`, with the title of that table. */
export const csvwFiles = (
  tables: readonly DataFile[],
  about: { readonly of: (locale: Locale) => string } & Omit<TableAbout, "title">,
  locales: readonly Locale[],
): DataFile[] =>
  tables.flatMap((file) => {
    const { name, group, table } = file;
    if (!table) return [];
    const title = (locale: Locale): string => `${fileTitle(file, locale)}: ${about.of(locale)}`;
    const metadata = csvwMetadata(name.replace(/^.*\//, ""), table, { ...about, title }, locales);
    return [
      { name: `${name}-metadata.json`, group, format: "json", words: "csvw", content: jsonText(metadata) },
    ];
  });
