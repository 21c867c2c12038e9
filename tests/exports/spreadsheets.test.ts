import { describe, expect, test } from "vitest";
import { xlsx, ods } from "../../src/exports/spreadsheet.ts";
import { figuresTable } from "../../src/exports/figures-table.ts";
import { partsOf, readOdsSheets, readXlsxSheets } from "./archive.ts";
import { bytesIn, figuresOf, filesOf, madeEdition } from "./made-files.ts";

const edition = madeEdition();
const files = await filesOf(edition);
const table = figuresTable(figuresOf(edition), ["vi", "en"]);
const formats = [
  { name: "figures.xlsx", read: readXlsxSheets, write: xlsx },
  { name: "figures.ods", read: readOdsSheets, write: ods },
] as const;

/** What a table's row is in a spreadsheet: numbers as numbers, nothing at the end for what is missing. */
const cells = (row: readonly string[]) =>
  row.map((text, index) => {
    const type = table.columns[index]?.type;
    if (text === "") return "";
    return type === "number" || type === "integer"
      ? Number(text)
      : type === "boolean"
        ? text === "true"
        : text;
  });

const filled = (row: readonly unknown[], length: number) =>
  Array.from({ length }, (_, index) => row[index] ?? "");

describe.each(formats)("$name", ({ name, read, write }) => {
  const bytes = bytesIn(files, name);
  const sheets = read(bytes);

  test("has a sheet to read in each language, the full table, and notes", () => {
    expect([...sheets.keys()]).toEqual(["Số liệu", "Figures", "data", "Ghi chú - Notes"]);
  });

  test("holds every row of the full table, numbers as numbers", () => {
    const [head = [], ...rows] = sheets.get("data") ?? [];
    expect(head).toEqual(table.columns.map((column) => column.name));
    expect(rows.map((row) => filled(row, head.length))).toEqual(table.rows.map(cells));
  });

  test("says codes in words in the sheets to read", () => {
    const [head = [], ...rows] = sheets.get("Số liệu") ?? [];
    const at = (title: string) => head.indexOf(title);
    const yoy = rows.find((row) => row[at("Mã số liệu")] === "rice-output-yoy");
    expect(yoy?.[at("Giá trị có dấu")]).toBe(-2.5);
    expect(yoy?.[at("So với")]).toBe("so với cùng kỳ năm trước");
    expect(yoy?.[at("Kỳ số liệu")]).toBe("quý 1 năm 2001");
  });

  test("explains every column in the notes, in both languages", () => {
    const said = (sheets.get("Ghi chú - Notes") ?? []).map(([first]) => first);
    for (const { name: column } of table.columns)
      expect(said.filter((one) => one === column)).toHaveLength(2);
  });

  test("has no formula", () => {
    for (const { text } of partsOf(bytes).values()) expect(text).not.toMatch(/<f[ >]|table:formula/);
  });

  test("says no time but the report's date", () => {
    const parts = [...partsOf(bytes).entries()];
    expect(new Set(parts.map(([, { date, time }]) => `${date} ${time}`)).size).toBe(1);
    const dates = parts.flatMap(([, { text }]) => text.match(/\b20\d\d-\d\d-\d\dT[\d:]+Z/g) ?? []);
    expect(new Set(dates)).toEqual(
      new Set([`${edition.report.date}T00:00:00Z`].filter(() => dates.length > 0)),
    );
  });

  test("does say the time when a workbook has no dates of its own", async () => {
    const undated = await write({ sheets: [{ name: "x", rows: [["x"]] }] });
    const now = String(new Date().getUTCFullYear());
    expect([...partsOf(undated).values()].some(({ text }) => text.includes(`${now}-`))).toBe(true);
  });
});

test("addresses are links in the sheets to read, and text in the full table", () => {
  const parts = partsOf(bytesIn(files, "figures.xlsx"));
  expect(parts.get("xl/worksheets/_rels/sheet1.xml.rels")?.text).toContain(
    'Target="https://report.example/vi/page/#rice-area"',
  );
  expect(parts.get("xl/worksheets/sheet3.xml")?.text).not.toContain("<hyperlink");
});

test("an XLSX cell shows as many digits as the report prints", () => {
  const parts = partsOf(bytesIn(files, "figures.xlsx"));
  expect(parts.get("xl/styles.xml")?.text).toContain('formatCode="#,##0.00"');
});
