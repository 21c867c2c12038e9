import { PROGRAMME_COLUMNS, type ProgrammeFile, type ProgrammeRow } from "../model/report.ts";
import type { Locale } from "../model/locale.ts";
import { bodyPassages, plain, type Block } from "../prose/document.ts";
import type { Edition } from "../report/edition.ts";
import { textOf } from "../report/text-of.ts";
import { indicatorTables } from "./indicator-tables.ts";
import { doubtsIn, printedDoubts, type DoubtsOf } from "./printed-doubts.ts";
import { tableOf, type ColumnOf, type DataTable } from "./table.ts";

interface ProgrammeLine {
  readonly part: ProgrammeFile["parts"][number];
  readonly group: ProgrammeFile["parts"][number]["groups"][number];
  readonly row: ProgrammeRow;
}

const linesOf = (programme: ProgrammeFile): ProgrammeLine[] =>
  programme.parts.flatMap((part) =>
    part.groups.flatMap((group) => group.rows.map((row) => ({ part, group, row }))),
  );

/** A title behind its number, as a column of a file says it. */
export const numbered = ({
  number,
  title,
}: {
  number?: string | undefined;
  title?: string | undefined;
}): string => [number && `${number}.`, title].filter(Boolean).join(" ");

const programmeColumns = (headings: ProgrammeFile["columns"]): ColumnOf<ProgrammeLine>[] => [
  { name: "id", type: "string", words: "annex_id", required: true, value: ({ row }) => row.id },
  { name: "part", type: "string", words: "annex_part", value: ({ part }) => numbered(part) },
  { name: "group", type: "string", words: "annex_group", value: ({ group }) => numbered(group) },
  ...PROGRAMME_COLUMNS.map((name): ColumnOf<ProgrammeLine> => ({
    name,
    type: "string",
    words: "annex_cell",
    heading: headings[name],
    value: ({ row }) => row[name],
  })),
];

/** A table of a work programme in one language; undefined when the report has none under this id. */
const programmeTable = (edition: Edition, annex: string, locale: Locale): DataTable | undefined => {
  const programme = edition.programmes.get(annex)?.get(locale);
  return programme && tableOf(programmeColumns(programme.columns), linesOf(programme), ["id"]);
};

interface Entry {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly parent: string;
  /** The entry's text by the heading that it stands under; "" for text without one. */
  readonly texts: ReadonlyMap<string, string>;
  /** What the audit finds or asks of its figures. */
  readonly doubts: readonly string[];
}

const textsOf = (blocks: readonly Block[]): Map<string, string> => {
  const texts = new Map<string, string>();
  let heading = "";
  for (const passage of bodyPassages({ blocks, footnotes: [] })) {
    const text = plain(passage).text.trim();
    if (passage.kind === "heading") heading = text;
    else
      texts.set(heading, [texts.get(heading), "- ".repeat(passage.depth) + text].filter(Boolean).join("\n"));
  }
  return texts;
};

const entryOf = (edition: Edition, slug: string, locale: Locale, doubtsOf: DoubtsOf): Entry[] => {
  const section = edition.sections.get(slug);
  const text = section && textOf(edition, section, locale);
  if (!text) return [];
  const { number = "", parent = "" } = section.texts.get(edition.official) ?? {};
  const doubts = printedDoubts(text, doubtsOf);
  return [{ id: slug, number, title: text.title, parent, texts: textsOf(text.prose.blocks), doubts }];
};

/** The columns of an annex of entries: `number` and `project` head the entry, the others are headings inside it. */
const entryColumns = (headings: Readonly<Record<string, string>>): ColumnOf<Entry>[] => [
  { name: "id", type: "string", words: "annex_id", required: true, value: ({ id }) => id },
  { name: "parent", type: "string", words: "annex_parent", value: ({ parent }) => parent },
  ...Object.entries(headings).map(([name, heading]): ColumnOf<Entry> => {
    const value = (entry: Entry): string | undefined =>
      name === "number" ? entry.number : name === "project" ? entry.title : entry.texts.get(heading);
    return { name, type: "string", words: "annex_cell", heading, value };
  }),
  { name: "text", type: "string", words: "annex_text", value: ({ texts }) => texts.get("") },
  { name: "caveat", type: "string", words: "caveat", value: ({ doubts }) => doubts.join("\n") },
];

const entriesTable = (edition: Edition, annex: string, locale: Locale): DataTable | undefined => {
  const head = edition.entries.get(annex)?.get(locale);
  const order = edition.entries.get(annex)?.get(edition.official)?.order ?? [];
  const doubtsOf = doubtsIn(edition, locale);
  return (
    head &&
    tableOf(
      entryColumns(head.columns),
      order.flatMap((slug) => entryOf(edition, slug, locale, doubtsOf)),
      ["id"],
    )
  );
};

/** An annex of the report as a table in one language; undefined when it is not in that language. */
export const annexTable = (edition: Edition, annex: string, locale: Locale): DataTable | undefined =>
  programmeTable(edition, annex, locale) ??
  indicatorTables(edition, annex, locale) ??
  entriesTable(edition, annex, locale);
