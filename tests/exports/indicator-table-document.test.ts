import { expect, test } from "vitest";
import { checked, readContent } from "../../src/checks/read-content.ts";
import type { Part } from "../../src/exports/document/document.ts";
import { indicatorTableParts } from "../../src/exports/document/indicator-table-parts.ts";
import { reportDocument } from "../../src/exports/document/report-document.ts";
import type { Edition } from "../../src/report/edition.ts";
import { threeYears } from "../fixtures/three-years.ts";
import { addresses } from "./made-files.ts";

const TABLE = "content/reports/2003-q4/annexes/tables/main-indicators/vi.mdx";

/** The last of twelve reports, which has an annex of tables of indicators, with words of its table replaced. */
const annexed = (from = "", to = ""): Edition => {
  const files = threeYears();
  const text = files.get(TABLE) ?? "";
  const { reports } = checked(readContent(new Map(files).set(TABLE, text.replace(from, to))));
  const edition = reports.at(-1)?.edition;
  if (!edition) throw new Error("no last report");
  return edition;
};

const textOf = (edition: Edition) => {
  const text = edition.sections.get("main-indicators")?.texts.get("vi");
  if (!text) throw new Error("no table");
  return text;
};

const tablesOf = (parts: readonly Part[]) => parts.filter((part) => part.kind === "table");

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
  const [table] = tablesOf(indicatorTableParts(textOf(annexed("## A. Thủy sản\n\n")), "Một số chỉ tiêu"));
  expect(table).toMatchObject({ caption: "Một số chỉ tiêu", rows: ROWS });
});

test("a text that is no table has no parts", () => {
  const prose = annexed().sections.get("trade")?.texts.get("vi");
  expect(prose && indicatorTableParts(prose, "Thương mại")).toEqual([]);
});
