import { localized, type Locale } from "../../model/locale.ts";
import { coverSheet, type Cover } from "./cover-sheet.ts";
import { notesSheet } from "./notes-sheet.ts";
import { tableSheet, type TableSheet } from "./table-sheet.ts";
import type { Sheet, Workbook } from "./workbook.ts";

const named = (sheets: readonly Sheet[]): Sheet[] => {
  const names = sheets.map(({ name }) => name.toLowerCase());
  if (new Set(names).size !== names.length) throw new RangeError(`sheets of one name: ${names.join(", ")}`);
  return [...sheets];
};

/**
 * A workbook by the checklist of the UK's Analysis Function: covers with contents, then a sheet a table, then what the
 * columns mean, in each language. Its date is that of the newest report.
 */
export const makeWorkbook = (
  cover: Cover,
  tables: readonly TableSheet[],
  locales: readonly Locale[],
): Workbook => {
  const newest = cover.editions.at(-1) ?? cover.editions[0];
  const { site, official } = newest;
  const columns = tables.flatMap(({ table }) => table.columns);
  const notes = locales.map((locale) => notesSheet(columns, locale, locales.length > 1));
  const shown = tables.map(tableSheet);
  const covers = locales.map((locale, at) =>
    coverSheet(cover, locale, [
      ...shown.map(({ name }, index) => ({ name, title: tables[index]?.title ?? "" })),
      ...notes.slice(at, at + 1).map(({ name, rows }) => {
        const first = rows[0]?.[0];
        return { name, title: first?.kind === "text" ? first.text : "" };
      }),
    ]),
  );
  return {
    title: cover.title(official),
    publisher: localized(site.publisher, official),
    date: newest.report.date,
    language: official,
    sheets: named([...covers, ...shown, ...notes]),
  };
};
