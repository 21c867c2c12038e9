import { foundExpected, type Issue } from "../../model/issue.ts";
import type { Edition, SectionText } from "../../report/edition.ts";
import { language } from "../../model/languages.ts";
import { UNREAD } from "../../model/unread.ts";
import { otherNumbers, unaccountedNumbers } from "../../prose/number-grammar.ts";
import { placeIn } from "../../report/occurrences.ts";
import { tableRows, type TableCell, type TableRow } from "../../report/table-rows.ts";
import type { Rule } from "../rule.ts";

const RULE = "table-cells-are-bound";

/**
 * Each row of a table of indicators has a cell for each column, and a cell of a value column holds one bound figure and
 * no other digits, or none but those of a date or of words listed under `numbers`. A translation has the columns of the
 * official table, words over each of them, and words where a cell of the official table has words.
 * Passes: "1 | Lúa | ha | [1.234](#rice)". Fails: "1 | Lúa | ha | 1.234", a cell too few; "1 | | ha | [1,234](#rice)" for it
 * in a translation.
 */
export const tableCellsAreBound: Rule = (edition) =>
  [...edition.sections.values()].flatMap(({ texts }) =>
    [...texts.values()].flatMap((text) => [
      ...tableRows(text).flatMap((row) => rowIssues(text, row)),
      ...columnIssues(edition, text, texts.get(edition.official)),
      ...wordIssues(edition, text, texts.get(edition.official)),
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
  return cells.filter(isWrong(plain.figures, text)).map((cell): Issue => ({
    rule: RULE,
    place: placeIn(text, plain.atOffset(cell.start)),
    message: foundExpected(
      `“${cell.text}”`,
      cell.column?.role === "value"
        ? {
            vi: "một số liệu [số](#mã), hoặc dấu không có chữ số, hoặc từ ghi trong numbers",
            en: "one figure [number](#id), a sign without digits, or words listed under numbers",
          }
        : {
            vi: "chữ: số liệu đứng ở cột có role: value",
            en: "words: figures stand in a column of role: value",
          },
    ),
  }));
};

const isWrong =
  (figures: TableRow["plain"]["figures"], { locale, numbers }: SectionText) =>
  ({ column, text, start, end, figure }: TableCell): boolean => {
    if (column?.role !== "value") return figure !== undefined;
    const own = figures.filter((one) => one.start >= start && one.end <= end);
    if (figure !== undefined) return own.length > 1 || /\d/.test(text.replace(own[0]?.text ?? "", ""));
    const others = otherNumbers(text, language(locale), numbers);
    return unaccountedNumbers(text, others, language(locale)).length > 0;
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

/** Words that the official table has and its translation has not. */
const wordIssues = (edition: Edition, text: SectionText, source: SectionText | undefined): Issue[] => {
  if (!source || text.locale === edition.official) return [];
  const heads = (text.table?.columns ?? []).flatMap(({ id, heads }, at): Issue[] =>
    heads.includes(UNREAD)
      ? [
          {
            rule: RULE,
            place: text.source.placeOf(["table", "columns", at, "heads"]),
            message: foundExpected(
              { vi: `cột ${id}: “${UNREAD}”`, en: `column ${id}: “${UNREAD}”` },
              {
                vi: `bản dịch của “${source.table?.columns[at]?.heads.join(", ") ?? ""}”`,
                en: `a translation of “${source.table?.columns[at]?.heads.join(", ") ?? ""}”`,
              },
            ),
            other: source.source.placeOf(["table", "columns", at, "heads"]),
          },
        ]
      : [],
  );
  const [own, theirs] = [tableRows(text), tableRows(source)];
  if (own.length !== theirs.length) return heads;
  const cells = own.flatMap(({ passage, cells }, row) =>
    cells.flatMap(({ text: words }, at): Issue[] => {
      const official = theirs[row]?.cells[at]?.text ?? "";
      if (words !== "" || official === "") return [];
      return [
        {
          rule: RULE,
          place: placeIn(text, passage.at),
          message: foundExpected(
            { vi: `ô ${at + 1} để trống`, en: `cell ${at + 1} is empty` },
            { vi: `bản dịch của “${official}”`, en: `a translation of “${official}”` },
          ),
          ...(theirs[row] ? { other: placeIn(source, theirs[row].passage.at) } : {}),
        },
      ];
    }),
  );
  return [...heads, ...cells];
};
