import type { Locale } from "../model/locale.ts";
import { columnText, columnTitle } from "./column-words.ts";
import type { Column, Table } from "./table.ts";

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

const described = (column: Column, key: readonly string[], locales: readonly Locale[]): object => ({
  name: column.name,
  titles: column.name,
  "rdfs:label": locales.map((locale) => ({ "@value": columnTitle(column, locale), "@language": locale })),
  "dc:description": locales.map((locale) => ({ "@value": columnText(column, locale), "@language": locale })),
  datatype: DATATYPES[column.type],
  ...(column.locale === undefined ? {} : { lang: column.locale }),
  ...(column.required || key.includes(column.name) ? { required: true } : {}),
});

/**
 * Metadata of the CSV file `file`, named without its folder, by the W3C recommendation "Metadata Vocabulary for Tabular Data" (CSVW), to stand beside it
 * as `<name>-metadata.json`. The titles are the heads of the file.
 */
export const csvwMetadata = (
  file: string,
  table: Table,
  about: { readonly title: (locale: Locale) => string; readonly publisher: string; readonly issued: string },
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
