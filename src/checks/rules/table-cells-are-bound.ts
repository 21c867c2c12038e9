import { foundExpected, type Issue } from "../../model/issue.ts";
import type { Edition, SectionText } from "../../report/edition.ts";
import { placeIn } from "../../report/occurrences.ts";
import { tableRows, type TableCell, type TableRow } from "../../report/table-rows.ts";
import type { Rule } from "../rule.ts";

const RULE = "table-cells-are-bound";

/**
 * Each row of a table of indicators has a cell for each column, and a cell of a value column holds one bound figure and
 * nothing else, or a sign without digits. A translation has the columns of the official table.
 * Passes: "1 | Lúa | ha | [1.234](#rice)". Fails: "1 | Lúa | ha | 1.234", a cell too few.
 */
export const tableCellsAreBound: Rule = (edition) =>
  [...edition.sections.values()].flatMap(({ texts }) =>
    [...texts.values()].flatMap((text) => [
      ...tableRows(text).flatMap((row) => rowIssues(text, row)),
      ...columnIssues(edition, text, texts.get(edition.official)),
    ]),
  );

const rowIssues = (text: SectionText, { kind, passage, plain, cells }: TableRow): Issue[] => {
  const columns = text.table?.columns.length ?? 0;
  if (kind === "group") return [];
  if (cells.length !== columns)
    return [
      {
        rule: RULE,
        place: placeIn(text, passage.at),
        message: foundExpected(
          { vi: `${cells.length} ô`, en: `${cells.length} cells` },
          { vi: `${columns} ô, cách nhau bằng “|”`, en: `${columns} cells, parted by “|”` },
        ),
      },
    ];
  return cells.filter(isWrong(plain.figures)).map((cell): Issue => ({
    rule: RULE,
    place: placeIn(text, plain.atOffset(cell.start)),
    message: foundExpected(
      `“${cell.text}”`,
      cell.column?.role === "value"
        ? {
            vi: "một số liệu [số](#mã), hoặc dấu không có chữ số",
            en: "one figure [number](#id), or a sign without digits",
          }
        : {
            vi: "chữ: số liệu đứng ở cột có role: value",
            en: "words: figures stand in a column of role: value",
          },
    ),
  }));
};

const isWrong =
  (figures: TableRow["plain"]["figures"]) =>
  ({ column, text, start, end, figure }: TableCell): boolean => {
    if (column?.role !== "value") return figure !== undefined;
    const own = figures.filter((one) => one.start >= start && one.end <= end);
    return figure === undefined ? /\d/.test(text) : own.length > 1 || own[0]?.text !== text;
  };

const columnIssues = ({ official }: Edition, text: SectionText, source: SectionText | undefined): Issue[] => {
  const said = ({ table }: SectionText): string =>
    (table?.columns ?? []).map(({ id, role }) => `${id}: ${role}`).join(", ") || "—";
  if (!source || text.locale === official || said(text) === said(source)) return [];
  return [
    {
      rule: RULE,
      place: text.source.placeOf(["table"]),
      message: foundExpected(`table: ${said(text)}`, `table: ${said(source)}`),
      other: source.source.placeOf(["table"]),
    },
  ];
};
