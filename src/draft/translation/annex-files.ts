import type { Locale } from "../../model/locale.ts";
import { PROGRAMME_COLUMNS, type ProgrammeFile, type ProgrammeRow } from "../../model/report.ts";
import type { Edition } from "../../report/edition.ts";
import type { DraftReport } from "../draft-report.ts";
import { titleLikeness } from "../outline-memory.ts";
import { block } from "../yaml-text.ts";

type Heads = Readonly<Record<string, string | undefined>>;

/** Each word of `now` as it was translated where it is what it was; what changed is left out. */
const carried = (now: Heads, old: Heads, translated: Heads): Record<string, string> =>
  Object.fromEntries(
    Object.entries(now).flatMap(([key, text]) => {
      const same = text !== undefined && old[key] !== undefined && titleLikeness(text, old[key]) === 1;
      const translation = translated[key];
      return same && translation !== undefined ? [[key, translation] as const] : [];
    }),
  );

/** Heads and tables of the annexes in one language, as far as their words are those of the previous report. */
export const annexTranslations = (
  draft: DraftReport,
  previous: Edition,
  locale: Locale,
): Map<string, string> => {
  const files = new Map<string, string>();
  const { official } = previous;
  for (const annex of draft.annexes) {
    const path = `content/reports/${draft.id}/annexes/${annex.id}/${locale}.yaml`;
    if (annex.entries) {
      const heads = previous.entries.get(annex.id);
      const [old, translated] = [heads?.get(official), heads?.get(locale)];
      if (!old || !translated) continue;
      files.set(
        path,
        block({
          title: translated.title,
          attached: translated.attached,
          columns: carried(annex.entries.columns, old.columns, translated.columns),
        }),
      );
      continue;
    }
    const text = programmeText(annex.programme.file, previous, annex.id, locale);
    if (text !== undefined) files.set(path, text);
  }
  return files;
};

/** A cell is translated where it is what it was in its row; a row whose title changed is left out. */
const programmeText = (
  file: NonNullable<DraftReport["annexes"][number]["programme"]>["file"],
  previous: Edition,
  id: string,
  locale: Locale,
): string | undefined => {
  const programmes = previous.programmes.get(id);
  const [old, translated] = [programmes?.get(previous.official), programmes?.get(locale)];
  if (!old || !translated) return undefined;
  const rowsOf = ({ parts }: ProgrammeFile): ProgrammeRow[] =>
    parts.flatMap((part) => part.groups.flatMap((group) => group.rows));
  const [before, other] = [old, translated].map((one) => new Map(rowsOf(one).map((row) => [row.id, row])));
  const titles = (one: typeof old): Record<string, string> =>
    Object.fromEntries(
      one.parts.flatMap((part): [string, string][] => [
        [`part ${part.id}`, part.title],
        ...part.groups.map((group): [string, string] => [`group ${part.id} ${group.id}`, group.title ?? ""]),
      ]),
    );
  const heads = titles(translated);
  const parts = file.parts.map(({ groups, ...part }) => ({
    ...part,
    title: heads[`part ${part.id}`] ?? part.title,
    groups: groups.map(({ rows, ...group }) => ({
      ...group,
      ...(group.title ? { title: heads[`group ${part.id} ${group.id}`] ?? group.title } : {}),
      rows: rows.flatMap((row) => {
        const [was, is] = [before?.get(row.id), other?.get(row.id)];
        if (!was || !is) return [];
        const cells = carried(only(row), only(was), only(is));
        return cells["title"] === undefined
          ? []
          : [{ id: row.id, number: row.number, ...cells, ...(row.merged ? { merged: row.merged } : {}) }];
      }),
    })),
  }));
  return block({
    title: translated.title,
    attached: translated.attached,
    columns: translated.columns,
    columnGroups: translated.columnGroups,
    parts: parts.map((part) => ({ ...part, groups: part.groups.filter(({ rows }) => rows.length) })),
  });
};

const only = (row: Readonly<Record<string, unknown>>): Heads =>
  Object.fromEntries(
    PROGRAMME_COLUMNS.filter((key) => key !== "number").flatMap((key) => {
      const cell = row[key];
      return typeof cell === "string" ? [[key, cell] as const] : [];
    }),
  );
