import { expect, test } from "vitest";
import { checked, readContent } from "../../src/checks/read-content.ts";
import { plainRuns, type DocumentPart } from "../../src/exports/document/document.ts";
import { indicatorTableParts } from "../../src/exports/document/indicator-table-parts.ts";
import { partXhtml, type Notes } from "../../src/exports/document/xhtml.ts";
import { reportDocument } from "../../src/exports/document/report-document.ts";
import type { Edition } from "../../src/report/edition.ts";
import { threeYears } from "../fixtures/three-years.ts";
import { addresses } from "./made-files.ts";

const TABLE = "content/reports/2003-q4/annexes/tables/main-indicators/vi.mdx";

/** The last of twelve reports, which has an annex of tables of indicators, with words of its table replaced. */
const annexed = (from = "", to = "", after = ""): Edition => {
  const files = threeYears();
  const text = files.get(TABLE) ?? "";
  const { reports } = checked(readContent(new Map(files).set(TABLE, text.replace(from, to) + after)));
  const edition = reports.at(-1)?.edition;
  if (!edition) throw new Error("no last report");
  return edition;
};

const textOf = (edition: Edition) => {
  const text = edition.sections.get("main-indicators")?.texts.get("vi");
  if (!text) throw new Error("no table");
  return text;
};

const plainFigures = { hrefOf: (): undefined => undefined, isDoubted: () => false };
const tablesOf = (parts: readonly DocumentPart[]) =>
  parts.flatMap((part) =>
    part.kind === "table" ? [{ ...part, rows: part.rows.map((row) => row.map(plainRuns)) }] : [],
  );

const HEADS = ["TT", "Chỉ tiêu", "Đơn vị", "Thực hiện, Cả năm", "Thực hiện, Tăng giảm", "Ghi chú"];
const ROWS = [
  ["1", "Sản lượng cá", "tấn", "4.301,4", "-1,2", ""],
  ["", "– Trong đó: muối", "tấn", "310", "...", "Số sơ bộ"],
];

test("a document has the annex as a table for each group, every cell in its column", () => {
  const { parts } = reportDocument(annexed(), "vi", () => [], addresses);
  expect(tablesOf(parts)).toEqual([{ kind: "table", caption: "A. Thủy sản", heads: HEADS, rows: ROWS }]);
});

test("rows before any group stand under the title of the table", () => {
  const [table] = tablesOf(
    indicatorTableParts(textOf(annexed("## A. Thủy sản\n\n")), "Một số chỉ tiêu", plainFigures),
  );
  expect(table).toMatchObject({ caption: "Một số chỉ tiêu", rows: ROWS });
});

test("a text that is no table has no parts", () => {
  const prose = annexed().sections.get("trade")?.texts.get("vi");
  expect(prose && indicatorTableParts(prose, "Thương mại", plainFigures)).toEqual([]);
});

test("a note of a cell stands in this cell, in PDF and EPUB", () => {
  const noted = annexed("...", "...[^1]", "\n[^1]: Chưa có số liệu\n");
  const [table] = indicatorTableParts(textOf(noted), "Một số chỉ tiêu", plainFigures);
  if (table?.kind !== "table") throw new Error("no table");
  const notes = table.rows.map((row) => row.map((cell) => cell.filter(({ kind }) => kind === "note").length));
  expect(notes).toEqual([
    [0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 1, 0],
  ]);
  const gathered: Notes = { written: [] };
  const html = partXhtml(table, gathered, () => undefined);
  expect(html).toContain('...<sup><a epub:type="noteref"');
  expect(gathered.written.join("")).toContain("Chưa có số liệu");
});
