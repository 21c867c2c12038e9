import type { WriteSheet } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import { columnLetters, shownPlaces, type WorkbookCell, type Sheet, type Workbook } from "./workbook.ts";

type Cells = NonNullable<WriteSheet["cells"]>;
type Written = Parameters<Cells["set"]>[1];
type Style = NonNullable<Written["style"]>;

const WRAPPED = { wrapText: true, vertical: "top" } as const;
const FONT = { name: "Calibri", size: 11 } as const;
const TITLE: Style = { font: { ...FONT, bold: true, size: 14 } };
const HEAD: Style = { font: { ...FONT, bold: true }, alignment: WRAPPED };
/** "@": a text stays one when its cell is edited, so that 3.24 and 2021-05 never become a number or a day. */
const TEXT: Style = { numFmt: "@", alignment: WRAPPED };
const LINK: Style = { font: { ...FONT, underline: true, color: { rgb: "0B3A63" } }, alignment: WRAPPED };

/** A number format that shows the printed digits, zeros behind the decimal point included. */
const numberFormat = (plain: string): string => {
  const places = shownPlaces(plain);
  return places ? `#,##0.${"0".repeat(places)}` : "#,##0";
};

const written = (cell: WorkbookCell): Written | undefined => {
  switch (cell.kind) {
    case "empty":
      return undefined;
    case "number":
      return {
        value: Number(cell.value),
        style: { numFmt: numberFormat(cell.value), alignment: { vertical: "top" } },
      };
    case "boolean":
      return { value: cell.value, style: { alignment: { vertical: "top" } } };
    case "text": {
      const { text: value, style, link, sheet } = cell;
      if (link) return { value, style: LINK, hyperlink: { target: link } };
      if (sheet) return { value, style: LINK, hyperlink: { target: "", location: `'${sheet}'!A1` } };
      return { value, style: style === "title" ? TITLE : style === "head" ? HEAD : TEXT };
    }
  }
};

const sheetOf = ({ name, widths, rows, table }: Sheet): WriteSheet => {
  const cells: Cells = new Map();
  for (const [at, row] of rows.entries())
    for (const [place, cell] of row.entries()) {
      const one = written(cell);
      if (one) cells.set(`${at},${place}`, one);
    }
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: rows.map((row) => row.map(() => null)),
    cells,
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(table ? { printTitlesRow: `$${table.headRow + 1}:$${table.headRow + 1}` } : {}),
    },
    headerFooter: { oddFooter: "&L&A&R&P / &N" },
    ...(table
      ? {
          freezePane: { rows: table.headRow + 1 },
          a11y: { headerRow: table.headRow },
          tables: [
            {
              name: table.name,
              range: `A${table.headRow + 1}:${columnLetters(table.heads.length - 1)}${table.lastRow + 1}`,
              columns: table.heads.map((head) => ({ name: head })),
              style: "TableStyleLight1",
            },
          ],
        }
      : {}),
  };
};

/** A workbook as XLSX. The library gives every part of the archive one fixed time; dates come from the workbook. */
export const xlsx = (workbook: Workbook): Promise<Uint8Array> => {
  const date = new Date(`${workbook.date}T00:00:00Z`);
  return writeXlsx({
    sheets: workbook.sheets.map(sheetOf),
    properties: { title: workbook.title, creator: workbook.publisher, created: date, modified: date },
  });
};
