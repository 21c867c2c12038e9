import type { Issue } from "../../model/issue.ts";
import type { Edition, SectionText } from "../../report/edition.ts";
import { language } from "../../model/languages.ts";
import { UNREAD } from "../../model/unread.ts";
import { foundExpected, phrase } from "../../model/phrase.ts";
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
        code: "table-cells-are-bound.cell-count",
        values: { count: cells.length, columns },
      },
    ];
  return cells.filter(isWrong(plain.figures, text)).map((cell): Issue => ({
    rule: RULE,
    place: placeIn(text, plain.atOffset(cell.start)),
    ...foundExpected(
      `“${cell.text}”`,
      cell.column?.role === "value"
        ? phrase("table-cells-are-bound.one-figure")
        : phrase("table-cells-are-bound.words"),
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
      ...foundExpected(`table: ${said(text)}`, `table: ${said(source)}`),
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
            code: "table-cells-are-bound.unread-head",
            values: { id, unread: UNREAD, heads: source.table?.columns[at]?.heads.join(", ") ?? "" },
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
          code: "table-cells-are-bound.untranslated-cell",
          values: { at: at + 1, official },
          ...(theirs[row] ? { other: placeIn(source, theirs[row].passage.at) } : {}),
        },
      ];
    }),
  );
  return [...heads, ...cells];
};
