import type { Locale } from "../../model/locale.ts";
import { translator } from "../../i18n/translator.ts";
import { columnText, columnTitle } from "../column-words.ts";
import type { DataColumn } from "../table.ts";
import { EMPTY, textCell, type WorkbookCell, type Sheet } from "./workbook.ts";

/** What the columns of the workbook mean, in one language. */
export const notesSheet = (columns: readonly DataColumn[], locale: Locale, shared: boolean): Sheet => {
  const t = translator(locale);
  const heads = [t("data:notes.column"), t("data:notes.title"), t("data:notes.meaning")];
  const once = [...new Map(columns.map((column) => [`${column.name} ${column.words}`, column])).values()];
  const rows = once.map((column): WorkbookCell[] =>
    [column.name, columnTitle(column, locale), columnText(column, locale)].map(textCell),
  );
  return {
    name: `${t("data:sheet.notes")}${shared ? ` (${locale})` : ""}`,
    widths: [24, 48, 90],
    rows: [
      [{ kind: "text", text: t("data:sheet.columns"), style: "title" }],
      [EMPTY],
      heads.map((text): WorkbookCell => ({ kind: "text", text, style: "head" })),
      ...rows,
    ],
    table: { name: `columns_${locale}`, headRow: 2, lastRow: 2 + rows.length, heads },
  };
};
