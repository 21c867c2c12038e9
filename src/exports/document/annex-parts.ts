import { printedTitle } from "../../model/capitals.ts";
import type { Locale } from "../../model/locale.ts";
import { translator } from "../../i18n/translator.ts";
import type { Edition } from "../../report/edition.ts";
import { annexTable, numbered } from "../annex-tables.ts";
import { columnTitle } from "../column-words.ts";
import { headed, textRuns, type DocumentPart } from "./document.ts";

const GROUPED = ["part", "group"];
const CODES = ["id", "parent"];

/** An annex that is a table as tables, one a group that the report heads; ids, which it does not print, are left out. */
export const annexParts = (
  edition: Edition,
  annex: string,
  level: number,
  locale: Locale,
): DocumentPart[] => {
  const table = annexTable(edition, annex, locale);
  if (!table) return [];
  const { columns, rows } = table;
  const at = (name: string): number => columns.findIndex((column) => column.name === name);
  const shown = columns.flatMap(({ name }, index) =>
    GROUPED.includes(name) || CODES.includes(name) || !rows.some((row) => row[index]) ? [] : [index],
  );
  const heads = shown.map((index) => {
    const column = columns[index];
    return column ? columnTitle(column, locale) : "";
  });
  const groups = Map.groupBy(rows, (row) =>
    GROUPED.flatMap((name) => (at(name) < 0 ? [] : [row[at(name)] ?? ""])).join("\u0000"),
  );
  const marked = partsInCapitals(edition, annex, locale);
  let last = "";
  return [...groups].flatMap(([key, members]) => {
    const [part = "", group = ""] = key.split("\u0000");
    const isNew = part !== "" && part !== last;
    last = part;
    const caption = group || part || translator(locale)("data:notes.report");
    return [
      ...(isNew ? headed(level, marked.has(part) ? printedTitle(part, true, locale) : part) : []),
      {
        kind: "table",
        caption,
        heads,
        rows: members.map((row) => shown.map((index) => textRuns(row[index] ?? ""))),
      } as const,
    ];
  });
};

/** The parts of a programme, as its table names them, that the official text heads in capitals. */
const partsInCapitals = (edition: Edition, annex: string, locale: Locale): ReadonlySet<string> => {
  const files = edition.programmes.get(annex);
  const official = files?.get(edition.official)?.parts ?? [];
  const marked = new Set(official.flatMap(({ id, capitals }) => (capitals ? [id] : [])));
  return new Set((files?.get(locale)?.parts ?? []).filter(({ id }) => marked.has(id)).map(numbered));
};
