import { escaped, NAMESPACES, paragraphText } from "./ods-xml.ts";
import { columnLetters, shownPlaces, type WorkbookCell, type Sheet } from "./workbook.ts";

const TOP = '<style:table-cell-properties style:vertical-align="top"/>';
const WRAPPED = '<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/>';
const CELL_STYLES = [
  `<number:text-style style:name="as-text"><number:text-content/></number:text-style>`,
  `<style:style style:name="text" style:family="table-cell" style:data-style-name="as-text">${WRAPPED}</style:style>`,
  `<style:style style:name="head" style:family="table-cell" style:data-style-name="as-text">${WRAPPED}<style:text-properties fo:font-weight="bold"/></style:style>`,
  `<style:style style:name="title" style:family="table-cell"><style:text-properties fo:font-weight="bold" fo:font-size="14pt"/></style:style>`,
  `<style:style style:name="flag" style:family="table-cell">${TOP}</style:style>`,
  `<style:style style:name="row" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>`,
  `<style:style style:name="sheet" style:family="table" style:master-page-name="Default"><style:table-properties table:display="true"/></style:style>`,
].join("");

const numberStyle = (places: number): string =>
  `<number:number-style style:name="places-${places}"><number:number number:decimal-places="${places}" number:min-decimal-places="${places}" number:min-integer-digits="1" number:grouping="true"/></number:number-style><style:style style:name="number-${places}" style:family="table-cell" style:data-style-name="places-${places}">${TOP}</style:style>`;

/** A width in characters as a length: about 2 mm a character. */
const widthStyle = (width: number): string =>
  `<style:style style:name="width-${width}" style:family="table-column"><style:table-column-properties style:column-width="${(width * 0.2).toFixed(1)}cm"/></style:style>`;

const linked = (text: string, href: string | undefined): string =>
  href === undefined ? text : `<text:a xlink:type="simple" xlink:href="${escaped(href)}">${text}</text:a>`;

const cellXml = (cell: WorkbookCell): string => {
  switch (cell.kind) {
    case "empty":
      return "<table:table-cell/>";
    case "number":
      return `<table:table-cell table:style-name="number-${shownPlaces(cell.value)}" office:value-type="float" office:value="${cell.value}"><text:p>${cell.value}</text:p></table:table-cell>`;
    case "boolean":
      return `<table:table-cell table:style-name="flag" office:value-type="boolean" office:boolean-value="${cell.value}"><text:p>${cell.value ? "TRUE" : "FALSE"}</text:p></table:table-cell>`;
    case "text": {
      const href = cell.link ?? (cell.sheet && `#'${cell.sheet}'.A1`);
      const lines = cell.text
        .split(/\r?\n/)
        .map((line) => `<text:p>${linked(paragraphText(line), href)}</text:p>`);
      return `<table:table-cell table:style-name="${cell.style ?? "text"}" office:value-type="string">${lines.join("")}</table:table-cell>`;
    }
  }
};

const rowXml = (row: readonly WorkbookCell[]): string =>
  `<table:table-row table:style-name="row">${row.length ? row.map(cellXml).join("") : "<table:table-cell/>"}</table:table-row>`;

const sheetXml = ({ name, widths, rows, table }: Sheet): string => {
  const lines = rows.map(rowXml);
  const head = table?.headRow;
  const body =
    head === undefined
      ? lines
      : [
          ...lines.slice(0, head),
          `<table:table-header-rows>${lines[head] ?? ""}</table:table-header-rows>`,
          ...lines.slice(head + 1),
        ];
  const columns = widths.map((width) => `<table:table-column table:style-name="width-${width}"/>`);
  return `<table:table table:name="${escaped(name)}" table:style-name="sheet">${columns.join("")}${body.join("")}</table:table>`;
};

const rangeXml = ({ name, table }: Sheet): string =>
  table
    ? `<table:database-range table:name="${escaped(table.name)}" table:target-range-address="'${escaped(name)}'.A${table.headRow + 1}:'${escaped(name)}'.${columnLetters(table.heads.length - 1)}${table.lastRow + 1}" table:display-filter-buttons="true" table:contains-header="true"/>`
    : "";

/** The part of the file that holds the sheets. */
export const odsContent = (sheets: readonly Sheet[]): string => {
  const cells = sheets.flatMap(({ rows }) => rows.flat());
  const places = new Set(cells.flatMap((cell) => (cell.kind === "number" ? [shownPlaces(cell.value)] : [])));
  const widths = new Set(sheets.flatMap((sheet) => sheet.widths));
  const sorted = (numbers: ReadonlySet<number>): number[] => [...numbers].sort((one, other) => one - other);
  const styles =
    CELL_STYLES + sorted(places).map(numberStyle).join("") + sorted(widths).map(widthStyle).join("");
  return `<office:document-content ${NAMESPACES} office:version="1.3"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${sheets.map(sheetXml).join("")}<table:database-ranges>${sheets.map(rangeXml).join("")}</table:database-ranges></office:spreadsheet></office:body></office:document-content>`;
};
