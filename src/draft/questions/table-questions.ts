import type { Edition } from "../../report/edition.ts";
import { asRunningText } from "../../report/table-rows.ts";
import type { DraftReport } from "../draft-report.ts";
import { fileOfPassage } from "../place-passages.ts";
import type { DraftTable } from "../tables/draft-table.ts";
import { columnKey } from "../tables/fact-keys.ts";
import type { Asked } from "./question-list.ts";
import { phrase, type Phrase, type PhraseValue } from "../../model/phrase.ts";

/** How each column of values was read, in words: asked of a table that is new or has other columns than last time. */
export const tableQuestions = (
  draft: DraftReport,
  previous: Edition | undefined,
  official: string,
): Asked[] =>
  draft.annexes.flatMap(({ id, tables }) =>
    (tables?.tables ?? []).flatMap((table): Asked[] => {
      if (table.known && isAsBefore(table, draft)) return [];
      const isChanged = previous !== undefined && table.known;
      return [
        {
          kind: "section",
          subject: table.slug,
          sentence: table.title || (tables?.title ?? table.slug),
          reason: phrase(isChanged ? "draft:table.changed" : "draft:table.new", {
            columns: readings(table, draft.period),
          }),
          at: { file: fileOfPassage(draft.id, { slug: table.slug, annex: id }, official) },
        },
      ];
    }),
  );

const isAsBefore = (table: DraftTable, { memory, period }: DraftReport): boolean => {
  const old = memory.tables.tables.find(({ slug }) => slug === table.slug);
  const now = table.columns.flatMap(({ meaning }) => (meaning ? [columnKey(meaning, period)] : []));
  return now.join("\n") === old?.columns.join("\n");
};

/** How columns of values were read, one behind the other. */
const readings = ({ columns }: DraftTable, now: string): PhraseValue => {
  const read = columns.flatMap(({ heads, meaning }): Phrase[] => {
    if (!meaning) return [];
    const { kind, base, plan, period = now, estimated } = meaning;
    const more = [base ?? plan, kind === "level" ? period : undefined, estimated ? "E" : undefined];
    return [
      phrase("draft:table.column", {
        heads: heads.join(", "),
        kind: phrase(`draft:table.kinds.${kind}`),
        more: more.map((one) => (one ? ` ${one}` : "")).join(""),
      }),
    ];
  });
  return read.length ? read.reduce((first, second) => phrase("draft:table.and", { first, second })) : "";
};

/** Rows of the previous report's tables with figures that the new one does not print. */
export const lostRows = (
  { memory }: DraftReport,
  printed: ReadonlySet<string>,
): { section: string; text: string; ids: string[] }[] =>
  memory.tables.tables.flatMap(({ slug, rows }) =>
    rows.flatMap(({ text, ids }) => {
      const lost = ids.filter((id) => !printed.has(id));
      return lost.length ? [{ section: slug, text: asRunningText(text), ids: lost }] : [];
    }),
  );
