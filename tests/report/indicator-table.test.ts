import { describe, expect, test } from "vitest";
import { annexTable } from "../../src/exports/annex-tables.ts";
import { allIssues, checked, readContent } from "../../src/checks/read-content.ts";
import { sentenceOf, firstOccurrences } from "../../src/report/occurrences.ts";
import { valueText } from "../../src/wording/observation-text.ts";
import { threeYears } from "../fixtures/three-years.ts";

const TABLE = "content/reports/2003-q4/annexes/tables/main-indicators/vi.mdx";
const read = (files: ReadonlyMap<string, string>) => checked(readContent(files));
const sound = read(threeYears());
const edition = sound.reports.at(-1)?.edition;
if (!edition) throw new Error("no last report");

test("twelve reports, the last with a table of indicators, stand beside each other without a problem", () => {
  expect(sound.reports).toHaveLength(12);
  expect(allIssues(sound)).toEqual([]);
});

test("a figure of a cell is quoted with its row and said with its unit", () => {
  const first = firstOccurrences(edition).get("annual-fish")?.get("vi");
  expect(first && sentenceOf(first)).toBe("1; Sản lượng cá; tấn; 4.301,4; -1,2");
  const one = edition.observations.get("annual-fish");
  expect(one && valueText(edition, one, "vi")).toBe("4.301,4\u00a0tấn");
});

test("the file of the annex has a line for each cell", () => {
  const table = annexTable(edition, "tables", "vi");
  expect(table?.columns.at(-1)?.name).toBe("caveat");
  expect(table?.rows.map((row) => row.at(-1))).toEqual(["", "", "", ""]);
  expect(table?.rows.map((row) => row.slice(0, -1))).toEqual([
    ["annual-fish", "", "A. Thủy sản", "1", "Sản lượng cá", "tấn", "Thực hiện, Cả năm", "4.301,4", ""],
    ["annual-fish-yoy", "", "A. Thủy sản", "1", "Sản lượng cá", "tấn", "Thực hiện, Tăng giảm", "-1,2", ""],
    ["annual-salt", "", "A. Thủy sản", "", "Trong đó: muối", "tấn", "Thực hiện, Cả năm", "310", "Số sơ bộ"],
    ["", "", "A. Thủy sản", "", "Trong đó: muối", "tấn", "Thực hiện, Tăng giảm", "...", "Số sơ bộ"],
  ]);
});

describe("a mistake is found", () => {
  test.for([
    ["a number without a figure", "[4.301,4](#annual-fish)", "4.301,4", "table-cells-are-bound"],
    ["another number", "[4.301,4]", "[4.301,5]", "figures-say-their-value"],
    ["a fall without its sign", "[-1,2]", "[1,2]", "figures-say-their-value"],
    ["a cell too few", " | [-1,2](#annual-fish-yoy) | ", "", "table-cells-are-bound"],
    ["other words than received", "muối", "cá khô", "source-is-rebuilt"],
    ["a figure in a column of words", "tấn | [310]", "[310](#annual-salt) | [310]", "table-cells-are-bound"],
  ] as const)("%s", ([, from, to, rule]) => {
    const text = sound.files.get(TABLE) ?? "";
    expect(text.split(from)).toHaveLength(2);
    const { reports } = read(new Map(sound.files).set(TABLE, text.replace(from, to)));
    expect(reports.at(-1)?.issues.map((issue) => issue.rule)).toContain(rule);
  });
});
