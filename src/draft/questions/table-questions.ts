import type { Edition } from "../../report/edition.ts";
import { asRunningText } from "../../report/table-rows.ts";
import type { DraftReport } from "../draft-report.ts";
import { fileOfPassage } from "../place-passages.ts";
import type { ColumnMeaning } from "../tables/column-meaning.ts";
import type { DraftTable } from "../tables/draft-table.ts";
import { columnKey } from "../tables/fact-keys.ts";
import type { Asked } from "./question-list.ts";

const KINDS: Readonly<Record<ColumnMeaning["kind"], { vi: string; en: string }>> = {
  level: { vi: "mức", en: "level" },
  change: { vi: "tăng, giảm", en: "change" },
  ratio: { vi: "bằng bao nhiêu %", en: "ratio" },
  "plan-completion": { vi: "hoàn thành kế hoạch", en: "completion of the plan" },
  "share-of-total": { vi: "cơ cấu", en: "share" },
};

/** How each column of values was read, in words: asked of a table that is new or has other columns than last time. */
export const tableQuestions = (
  draft: DraftReport,
  previous: Edition | undefined,
  official: string,
): Asked[] =>
  draft.annexes.flatMap(({ id, tables }) =>
    (tables?.tables ?? []).flatMap((table): Asked[] => {
      if (table.known && isAsBefore(table, draft)) return [];
      const lead = previous && table.known ? CHANGED : NEW;
      return [
        {
          kind: "section",
          subject: table.slug,
          sentence: table.title || (tables?.title ?? table.slug),
          reason: {
            vi: `${lead.vi}: ${readings(table, draft.period, "vi")}`,
            en: `${lead.en}: ${readings(table, draft.period, "en")}`,
          },
          at: { file: fileOfPassage(draft.id, { slug: table.slug, annex: id }, official) },
        },
      ];
    }),
  );

const NEW = { vi: "bảng mới; các cột được đọc là", en: "a new table; its columns were read as" };
const CHANGED = {
  vi: "các cột khác kỳ trước; được đọc là",
  en: "other columns than last time; they were read as",
};

const isAsBefore = (table: DraftTable, { memory, period }: DraftReport): boolean => {
  const old = memory.tables.tables.find(({ slug }) => slug === table.slug);
  const now = table.columns.flatMap(({ meaning }) => (meaning ? [columnKey(meaning, period)] : []));
  return now.join("\n") === old?.columns.join("\n");
};

const readings = ({ columns }: DraftTable, now: string, locale: "vi" | "en"): string =>
  columns
    .flatMap(({ heads, meaning }) => {
      if (!meaning) return [];
      const { kind, base, plan, period = now, estimated } = meaning;
      const more = [base ?? plan, kind === "level" ? period : undefined, estimated ? "E" : undefined];
      return [`“${heads.join(", ")}” = ${[KINDS[kind][locale], ...more].filter(Boolean).join(" ")}`];
    })
    .join("; ");

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
