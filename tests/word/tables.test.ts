import { expect, test } from "vitest";
import type { WordTable } from "../../src/word/document.ts";
import { textOfBlocks } from "../../src/word/text-of-blocks.ts";
import { documentOf, foundIn, p, r, tableOf, tbl, tc, tr } from "./docx.ts";

/** Cells as "column+span x rows: text". */
const grid = ({ rows }: WordTable): string[][] =>
  rows.map(({ cells }) =>
    cells.map(
      ({ column, colSpan, rowSpan, blocks }) => `${column}+${colSpan}x${rowSpan}: ${textOfBlocks(blocks)}`,
    ),
  );

test("merged cells begin once and say how far they reach", () => {
  const table = tableOf(
    documentOf(
      tbl(
        [
          tr([tc("STT", `<w:vMerge w:val="restart"/>`), tc("Năm", `<w:gridSpan w:val="2"/>`)]),
          tr([tc("", "<w:vMerge/>"), tc("2020"), tc("2021")]),
          tr([tc("1"), tc("5"), tc("6")]),
        ],
        3,
      ),
    ),
  );
  expect(table.columns).toBe(3);
  expect(grid(table)).toEqual([
    ["0+1x2: STT", "1+2x1: Năm"],
    ["1+1x1: 2020", "2+1x1: 2021"],
    ["0+1x1: 1", "1+1x1: 5", "2+1x1: 6"],
  ]);
});

test("rows may begin in a later column, and old files merge cells sideways by a mark", () => {
  const table = tableOf(
    documentOf(
      tbl(
        [
          tr([tc("B"), tc("C")], `<w:gridBefore w:val="1"/>`),
          tr([tc("a", `<w:hMerge w:val="restart"/>`), tc("", "<w:hMerge/>"), tc("c")]),
        ],
        3,
      ),
    ),
  );
  expect(grid(table)).toEqual([
    ["1+1x1: B", "2+1x1: C"],
    ["0+2x1: a", "2+1x1: c"],
  ]);
});

test("text in the covered part of a merged cell is not lost", () => {
  const table = tableOf(
    documentOf(
      tbl([tr([tc("a", `<w:vMerge w:val="restart"/>`), tc("1")]), tr([tc("b", "<w:vMerge/>"), tc("2")])]),
    ),
  );
  expect(grid(table)[0]).toEqual(["0+1x2: a b", "1+1x1: 1"]);
});

test("nested tables stand in their cells, with places that say so", () => {
  const inner = tbl([tr([tc("x"), tc("y")])]);
  const document = documentOf(p("trước") + tbl([tr([tc(p("a") + inner + p("")), tc("b")])]));
  const [cell] = tableOf(document).rows[0]?.cells ?? [];
  expect(cell?.blocks).toMatchObject([
    { kind: "paragraph", text: "a", place: { paragraph: 2, cells: [{ table: 1, row: 1, column: 1 }] } },
    {
      kind: "table",
      rows: [
        {
          cells: [
            {
              blocks: [
                {
                  text: "x",
                  place: {
                    paragraph: 3,
                    cells: [
                      { table: 1, row: 1, column: 1 },
                      { table: 1, row: 1, column: 1 },
                    ],
                  },
                },
              ],
            },
            {},
          ],
        },
      ],
    },
  ]);
});

test("rows and cells inside content controls are rows and cells", () => {
  const control = (content: string): string =>
    `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const table = tableOf(documentOf(tbl([control(tr([tc("a"), control(tc("b"))])), tr([tc("c"), tc("d")])])));
  expect(grid(table)).toEqual([
    ["0+1x1: a", "1+1x1: b"],
    ["0+1x1: c", "1+1x1: d"],
  ]);
});

const HEAD = tr([tc("STT"), tc("Tên")], "<w:tblHeader/>");
const row = (number: number): string => tr([tc(String(number)), tc(`Hàng ${number}`)]);

test("the rows that are repeated on every page are the head", () => {
  expect(tableOf(documentOf(tbl([HEAD, row(1)]))).headerRows).toBe(1);
});

test("a table that was cut into two with the same head is one table, and that is reported", () => {
  const pageBreak = p(`<w:r><w:br w:type="page"/></w:r>`);
  const document = documentOf(tbl([HEAD, row(1)]) + pageBreak + tbl([HEAD, row(2)]) + p("Hết."));
  expect(document.blocks).toHaveLength(2);
  expect(grid(tableOf(document)).map(([first]) => first)).toEqual(["0+1x1: STT", "0+1x1: 1", "0+1x1: 2"]);
  expect(foundIn(document)).toEqual(["joined-table | STT | Tên"]);
});

test("tables with words between them, other heads or the same rows stay two", () => {
  const other = tr([tc("TT"), tc("Tên")]);
  expect(documentOf(tbl([HEAD, row(1)]) + p("và") + tbl([HEAD, row(2)])).blocks).toHaveLength(3);
  expect(documentOf(tbl([HEAD, row(1)]) + tbl([other, row(2)])).blocks).toHaveLength(2);
  expect(documentOf(tbl([row(1)]) + tbl([row(1)])).blocks).toHaveLength(2);
});

const listed = (rows: readonly (readonly string[])[]): string =>
  tbl(
    rows.map((cells) => tr(cells.map((one) => tc(one)))),
    3,
  );

test("a table that goes on without a head is one table where its numbers go on, parts of an entry before them", () => {
  const first = listed([
    ["TT", "Tên", "Số"],
    ["1", "Cầu", "5"],
    ["2", "Đường", "6"],
  ]);
  const joined = documentOf(
    first +
      p("") +
      listed([
        ["", "Đoạn 2", "7"],
        ["3", "Kè", "8"],
      ]),
  );
  expect(joined.blocks).toHaveLength(1);
  expect(foundIn(joined)).toEqual(["joined-table |  | Đoạn 2 | 7"]);
  for (const other of [
    [["1", "Chợ", "9"]],
    [["4", "Chợ", "9"]],
    [
      ["TT", "Nơi", "Số"],
      ["3", "Chợ", "9"],
    ],
  ])
    expect(documentOf(first + p("") + listed(other)).blocks).toHaveLength(2);
  expect(documentOf(first + p(r("Bảng sau:")) + listed([["3", "Kè", "8"]])).blocks).toHaveLength(3);
});
