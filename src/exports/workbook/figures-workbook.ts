import type { Locale } from "../../model/locale.ts";
import { translator } from "../../i18n/translator.ts";
import type { FigureRecord } from "../figure-record.ts";
import { figuresTable } from "../figures-table.ts";
import { readingTable } from "../reading-table.ts";
import type { Cover } from "./cover-sheet.ts";
import { makeWorkbook } from "./make-workbook.ts";
import type { Workbook } from "./workbook.ts";

/** The workbook of figures: a sheet to read in each language, and the full table of the CSV file. */
export const figuresWorkbook = (
  cover: Cover,
  figures: readonly FigureRecord[],
  locales: readonly Locale[],
): Workbook =>
  makeWorkbook(
    cover,
    [
      ...locales.map((locale) => ({
        name: translator(locale)("data:sheet.figures"),
        id: `figures_${locale}`,
        title: cover.title(locale),
        table: readingTable(figures, locale),
        locale,
      })),
      {
        name: "data",
        id: "data",
        title: locales.map((locale) => translator(locale)("data:sheet.data")).join(" / "),
        table: figuresTable(figures, locales),
      },
    ],
    locales,
  );
