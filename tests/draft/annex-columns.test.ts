import { expect, test } from "vitest";
import { entriesOf } from "../../src/draft/annex-entries.ts";
import { columnKeys, columnTitles } from "../../src/draft/programme-columns.ts";
import type { Edition } from "../../src/report/edition.ts";
import type { WordCell, Paragraph, WordTable } from "../../src/word/document.ts";

const place = { part: "body", paragraph: 1 } as const;
const paragraph = (text: string): Paragraph => ({
  kind: "paragraph",
  place,
  text,
  runs: [{ kind: "text", text }],
});
/** A row of a table: a cell for each text, none where it is undefined; a single text spans all columns. */
const row = (texts: readonly (string | undefined)[], width: number): { cells: WordCell[] } => ({
  cells: texts.flatMap((text, column) =>
    text === undefined
      ? []
      : [
          {
            column,
            colSpan: texts.length === 1 ? width : 1,
            rowSpan: 1,
            blocks: text ? [paragraph(text)] : [],
          },
        ],
  ),
});
const annex = (...rows: readonly (readonly (string | undefined)[])[]) => {
  const columns = rows[0]?.length ?? 0;
  const table: WordTable = {
    kind: "table",
    place,
    columns,
    headerRows: 0,
    rows: rows.map((texts) => row(texts, columns)),
  };
  return { title: "Phụ lục thử", lines: [], table };
};
const columns = { number: "TT", project: "Dự án", progress: "Tiến độ thử", solutions: "Giải pháp thử" };
const previous = {
  official: "vi",
  entries: new Map([["x", new Map([["vi", { columns, order: [] }]])]]),
  sections: new Map(),
} as unknown as Edition;
const read = (...rows: readonly (readonly (string | undefined)[])[]) => {
  const { columns: keys, entries } = entriesOf(annex(...rows), "x", previous, new Set());
  return {
    keys,
    entries: entries.map(({ title, number, passages }) => [
      number,
      title,
      passages.map(({ text }) => text).join("|"),
    ]),
  };
};

test("a column more does not take the key or the words of another one", () => {
  const { keys, entries } = read(
    ["TT", "Dự án", "Chủ đầu tư", "Tiến độ thử", "Giải pháp thử"],
    ["1", "Đường thử", "Sở Thử", "Xong 5 km", "Không"],
  );
  expect(Object.keys(keys)).toEqual(["number", "project", "chu-dau-tu", "progress", "solutions"]);
  expect(entries).toEqual([
    ["1", "Đường thử", "Chủ đầu tư|Sở Thử|Tiến độ thử|Xong 5 km|Giải pháp thử|Không"],
  ]);
});

test("columns in another order keep their keys", () => {
  const { keys } = read(["TT", "Dự án", "Giải pháp thử", "Tiến độ thử"], ["1", "A thử", "b", "c"]);
  expect(Object.keys(keys)).toEqual(["number", "project", "solutions", "progress"]);
});

test("a row without a title goes on the one above, and a line across the table is a title", () => {
  const { entries } = read(
    ["TT", "Dự án", "Tiến độ thử", "Giải pháp thử"],
    ["Dự án chuyển tiếp"],
    ["1", "Đường thử", "Xong 5 km", "Không"],
    [undefined, undefined, "Còn 2 km", undefined],
  );
  expect(entries).toEqual([
    [undefined, "Dự án chuyển tiếp", ""],
    ["1", "Đường thử", "Tiến độ thử|Xong 5 km|Còn 2 km|Giải pháp thử|Không"],
  ]);
});

test("the columns of a programme are each taken once; one more than it has is a note", () => {
  const old = { number: "TT", title: "Nội dung thử", agency: "Cơ quan thử", note: "Ghi chú" };
  expect(columnKeys(["TT", "Ghi chú", "Nội dung thử", "Cơ quan thử"], old)).toEqual([
    "number",
    "note",
    "title",
    "agency",
  ]);
  const heads = ["TT", "Lĩnh vực", "Nội dung thử", "b", "c", "d", "e", "g", "h", "Ghi chú"];
  const keys = columnKeys(heads, old);
  expect(new Set(keys).size).toBe(9);
  const titles = Object.values(columnTitles(keys, heads)).join("; ").split("; ");
  expect(titles.toSorted()).toEqual(heads.toSorted());
});
