import type { Language } from "../../model/language.ts";
import type { ProgrammeRow } from "../../model/report.ts";
import { entriesOf, type DraftEntry } from "../annex-entries.ts";
import { programmeOf } from "../annex-programme.ts";
import type { DraftAnnex } from "../annexes.ts";
import { alignedEntries } from "../best-alignment.ts";
import type { DocumentConventions } from "../document-conventions.ts";
import type { DraftReport } from "../draft-report.ts";
import type { OutlineItem } from "../outline.ts";
import type { AnnexBlocks } from "../annex-blocks.ts";
import { annexHeads } from "../tables/annex-tables.ts";
import type { DraftTable } from "../tables/draft-table.ts";
import { gridOf } from "../tables/table-grid.ts";
import { alignTable, type TranslatedTable } from "./align-tables.ts";
import { rowsIn, sayProgramme, together, type Say } from "./translated-heads.ts";

/** What the annexes of a Word file of a translation say. */
interface TranslatedAnnexes {
  /** Rows of work programmes by annex and by the ids of the official ones. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, ProgrammeRow>>;
  readonly tables: ReadonlyMap<DraftTable, TranslatedTable>;
}

/** Notes what words and what passages render each other. */
interface Notes {
  readonly say: Say;
  readonly pair: (official: readonly OutlineItem[], translation: readonly OutlineItem[]) => void;
}

/** Pairs the annexes of a draft with those of the Word file of a translation, table by table. */
export const translatedAnnexes = (
  draft: DraftReport,
  annexes: readonly AnnexBlocks[],
  conventions: DocumentConventions,
  language: Language,
  { say, pair }: Notes,
): TranslatedAnnexes => {
  const rows = new Map<string, ReadonlyMap<string, ProgrammeRow>>();
  const tables = new Map<DraftTable, TranslatedTable>();
  for (const [{ annex, table, at }, blocks] of pairedTables(draft.annexes, annexes)) {
    if (annex.tables && table) {
      const heads = annexHeads(blocks, at, conventions);
      if (at === 0) {
        say(annex.name, heads.annex);
        say(annex.tables.attached, heads.attached);
      }
      say(table.title, heads.title);
      const read = alignTable(table, gridOf(blocks.table), language);
      if (read) tables.set(table, read);
    } else if (annex.programme) {
      const { file } = programmeOf(blocks, annex.id, undefined);
      say(annex.programme.file.attached, file.attached);
      sayProgramme(annex.programme.file, file, say);
      rows.set(
        annex.id,
        new Map(together(rowsIn(annex.programme.file), rowsIn(file)).map(([one, other]) => [one.id, other])),
      );
      say(annex.name, blocks.lines[0] ?? "");
    } else if (annex.entries) {
      say(annex.name, blocks.lines[0] ?? "");
      say(annex.entries.blocks.lines.slice(1).join(" "), blocks.lines.slice(1).join(" "));
      const { columns, entries } = entriesOf(blocks, annex.id, undefined, new Set());
      for (const [one, other] of together(Object.values(annex.entries.columns), Object.values(columns)))
        say(one, other);
      for (const [one, other] of sameEntries(annex.entries.entries, entries)) {
        say(one.title, other.title);
        pair(byColumn(one), byColumn(other));
      }
    }
  }
  return { rows, tables };
};

/** A table of the draft: of an annex of tables one of them, else the annex. `at`: its place in its annex. */
interface AnnexTable {
  readonly annex: DraftAnnex;
  readonly table?: DraftTable;
  readonly at: number;
}

/** Tables in order where both files have as many, else those that are most alike, in the order of both. */
const pairedTables = (
  official: readonly DraftAnnex[],
  translation: readonly AnnexBlocks[],
): [AnnexTable, AnnexBlocks][] => {
  const own = official.flatMap((annex): AnnexTable[] =>
    annex.tables ? annex.tables.tables.map((table, at) => ({ annex, table, at })) : [{ annex, at: 0 }],
  );
  const inOrder = together(own, translation);
  return inOrder.length ? inOrder : alignedEntries(own, translation, likeness);
};

/** How alike two tables are in their size; a table with other columns is another one. */
const likeness = ({ annex, table }: AnnexTable, { table: other }: AnnexBlocks): number => {
  const columns =
    table?.columns.length ??
    Object.keys(annex.programme?.file.columns ?? annex.entries?.columns ?? {}).length;
  if (columns !== other.columns) return -1;
  const rows = table?.rows.length ?? 0;
  return rows ? Math.min(rows, other.rows.length) / Math.max(rows, other.rows.length) : 0.5;
};

/** Entries in order when they are as many, else those with the same number. */
const sameEntries = (
  official: readonly DraftEntry[],
  translation: readonly DraftEntry[],
): [DraftEntry, DraftEntry][] => {
  const inOrder = together(official, translation);
  if (inOrder.length) return inOrder;
  return official.flatMap((one): [DraftEntry, DraftEntry][] => {
    const same = translation.filter(({ number }) => number !== undefined && number === one.number);
    return same[0] && same.length === 1 ? [[one, same[0]]] : [];
  });
};

/** The passages of an entry, the head of a column as a heading with its place, for its words are others. */
const byColumn = ({ passages }: DraftEntry): OutlineItem[] => {
  let column = 0;
  return passages.map((passage) =>
    passage.kind === "heading"
      ? { heading: { label: "arabic", number: String((column += 1)), title: passage.text } }
      : { passage },
  );
};
