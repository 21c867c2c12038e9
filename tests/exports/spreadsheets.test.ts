import { describe, expect, test } from "vitest";
import { figuresTable } from "../../src/exports/figures-table.ts";
import { partsOf, readOdsSheets, readXlsxSheets } from "./archive.ts";
import { bytesIn, figuresOf, filesOf, madeEdition } from "./made-files.ts";

const edition = madeEdition();
const files = await filesOf(edition);
const table = figuresTable(figuresOf(edition), ["vi", "en"]);
const readers = { xlsx: readXlsxSheets, ods: readOdsSheets } as const;
const workbooks = files.flatMap(({ name, format }) =>
  format === "xlsx" || format === "ods" ? [{ name, format }] : [],
);

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

/** Rows without the empty cells at their ends, and without rows that have no others. */
const trimmed = (rows: readonly (readonly unknown[])[]) =>
  rows
    .map((row) => row.slice(0, row.findLastIndex((cell) => cell !== "") + 1))
    .filter(({ length }) => length > 0);

const filled = (row: readonly unknown[], length: number) =>
  Array.from({ length }, (_, index) => row[index] ?? "");

test("there is a workbook of the figures, of each annex, and of what explains the figures", () => {
  expect(workbooks.map(({ name }) => name)).toEqual([
    "figures.xlsx",
    "figures.ods",
    "programme.xlsx",
    "programme.ods",
    "projects.xlsx",
    "projects.ods",
    "reference.xlsx",
    "reference.ods",
  ]);
});

describe.each(workbooks)("$name", ({ name, format }) => {
  const bytes = bytesIn(files, name);
  const sheets = readers[format](bytes);

  test("begins with a cover in each language: contents, source, date, contact, use, empty cells", () => {
    const [vi = [], en = []] = [...sheets.values()];
    const labels = (rows: readonly (readonly unknown[])[]) => rows.map(([first]) => first);
    expect(labels(vi)).toEqual(
      expect.arrayContaining(["Nguồn", "Ngày ban hành", "Kỳ báo cáo", "Liên hệ", "Sử dụng", "Ô trống"]),
    );
    expect(labels(en)).toEqual(
      expect.arrayContaining([
        "Source",
        "Date of issue",
        "Reference period",
        "Contact",
        "Use",
        "Empty cells",
      ]),
    );
    const listed = labels(vi).slice(labels(vi).indexOf("Các trang tính") + 1);
    const names = [...sheets.keys()];
    expect(names.slice(2, -2).every((sheet) => listed.includes(sheet))).toBe(true);
  });

  test("explains every column in the notes, in both languages", () => {
    const columns = files.find((file) => file.name === name.replace(/\.\w+$/, ".csv"))?.table?.columns ?? [];
    for (const notes of ["Ghi chú (vi)", "Notes (en)"]) {
      const said = (sheets.get(notes) ?? []).map(([first]) => String(first));
      for (const column of columns.filter(({ locale }) => locale === undefined))
        expect(said).toContain(column.name);
    }
  });

  test("has no formula, and no apostrophe before a text", () => {
    for (const { text } of partsOf(bytes).values()) expect(text).not.toMatch(/<f[ >]|table:formula/);
    for (const rows of sheets.values())
      for (const cell of rows.flat()) if (typeof cell === "string") expect(cell).not.toMatch(/^'/);
  });

  test("says no time but the report's date", () => {
    const parts = [...partsOf(bytes).entries()];
    expect(new Set(parts.map(([, { date, time }]) => `${date} ${time}`)).size).toBe(1);
    const dates = parts.flatMap(([, { text }]) => text.match(/\b20\d\d-\d\d-\d\dT[\d:]+Z/g) ?? []);
    expect(new Set(dates)).toEqual(new Set([`${edition.report.date}T00:00:00Z`]));
  });
});

describe.each(workbooks.filter(({ format }) => format === "ods"))("$name", ({ name }) => {
  test("holds the same sheets and cells as the Excel workbook", () => {
    const own = readOdsSheets(bytesIn(files, name));
    const other = readXlsxSheets(bytesIn(files, name.replace(/ods$/, "xlsx")));
    expect([...own.keys()]).toEqual([...other.keys()]);
    for (const [sheet, rows] of own) expect(trimmed(rows)).toEqual(trimmed(other.get(sheet) ?? []));
  });
});

describe.each([
  { name: "figures.xlsx", read: readXlsxSheets },
  { name: "figures.ods", read: readOdsSheets },
])("$name", ({ name, read }) => {
  const sheets = read(bytesIn(files, name));

  test("has a cover, a sheet to read and notes in each language, and the full table", () => {
    expect([...sheets.keys()]).toEqual([
      "Giới thiệu (vi)",
      "About (en)",
      "Số liệu",
      "Figures",
      "data",
      "Ghi chú (vi)",
      "Notes (en)",
    ]);
  });

  test("holds every row of the full table, numbers as numbers", () => {
    const [head = [], ...rows] = sheets.get("data") ?? [];
    expect(head).toEqual(table.columns.map((column) => column.name));
    expect(rows.map((row) => filled(row, head.length))).toEqual(table.rows.map(cells));
  });

  test("says codes in words in the sheets to read, under a title and a word on empty cells", () => {
    const [title = [], size = [], head = [], ...rows] = sheets.get("Số liệu") ?? [];
    expect(String(title[0])).toContain("Số liệu kinh tế - xã hội");
    expect(String(size[0])).toContain(`Số dòng: ${rows.length}`);
    const at = (words: string) => head.indexOf(words);
    const yoy = rows.find((row) => row[at("Mã số liệu")] === "rice-output-yoy");
    expect(yoy?.[at("Giá trị có dấu")]).toBe(-2.5);
    expect(yoy?.[at("So với")]).toBe("so với cùng kỳ năm trước");
    expect(yoy?.[at("Kỳ số liệu")]).toBe("quý 1 năm 2001");
  });
});

describe("what the parts of the files say", () => {
  const excel = partsOf(bytesIn(files, "figures.xlsx"));
  const open = partsOf(bytesIn(files, "figures.ods"));
  const sheet = (number: number) => excel.get(`xl/worksheets/sheet${number}.xml`)?.text ?? "";
  const content = open.get("content.xml")?.text ?? "";

  test("addresses are links in the sheets to read, contents lead to the sheets", () => {
    expect(excel.get("xl/worksheets/_rels/sheet3.xml.rels")?.text).toContain(
      'Target="https://report.example/vi/page/#rice-area"',
    );
    expect(sheet(5)).not.toContain("<hyperlink");
    expect(sheet(1)).toContain('location="&apos;Số liệu&apos;!A1"');
    expect(content).toContain('xlink:href="https://report.example/vi/page/#rice-area"');
    expect(content).toContain("xlink:href=\"#'Số liệu'.A1\"");
  });

  test("a cell shows as many digits as the report prints", () => {
    expect(excel.get("xl/styles.xml")?.text).toContain('formatCode="#,##0.00"');
    expect(content).toContain('number:decimal-places="2"');
  });

  test("one named table a sheet, its head frozen and repeated, one page wide on lying A4", () => {
    for (const number of [3, 4, 5, 6, 7]) {
      expect(sheet(number).match(/<tablePart /g)).toHaveLength(1);
      expect(sheet(number)).toMatch(/<pane [^>]*state="frozen"/);
      expect(sheet(number)).toMatch(
        /<pageSetup [^>]*orientation="landscape"[^>]*fitToWidth="1"[^>]*fitToHeight="0"/,
      );
    }
    const names = [...excel].flatMap(([name, { text }]) =>
      name.startsWith("xl/tables/") ? (/displayName="([^"]+)"/.exec(text)?.[1] ?? []) : [],
    );
    expect(names.sort()).toEqual(["columns_en", "columns_vi", "data", "figures_en", "figures_vi"]);
    expect(excel.get("xl/workbook.xml")?.text.match(/_xlnm\.Print_Titles/g)).toHaveLength(5);
    expect(content.match(/<table:database-range /g)).toHaveLength(5);
    expect(content.match(/<table:table-header-rows>/g)).toHaveLength(5);
    expect(open.get("settings.xml")?.text.match(/VerticalSplitPosition/g)).toHaveLength(5);
    expect(open.get("styles.xml")?.text).toContain('style:scale-to-X="1"');
  });

  test("long texts are wrapped", () => {
    expect(excel.get("xl/styles.xml")?.text).toContain('wrapText="true"');
    expect(content).toContain('fo:wrap-option="wrap"');
  });
});
