import type { Locale } from "../../model/locale.ts";
import { PROGRAMME_COLUMNS, type ProgrammeFile, type ProgrammeRow } from "../../model/report.ts";
import type { Edition } from "../../report/edition.ts";
import type { DraftReport } from "../draft-report.ts";
import type { DraftingLanguage } from "../drafting-language.ts";
import { block } from "../yaml-text.ts";
import { called, headWords, inWords, type Heads } from "./head-words.ts";
import type { TranslatedDocument } from "./translated-document.ts";

/**
 * A cell is translated as it was in its row where it is what it was, else as the Word file of the translation has it; a
 * row whose title has no translation is left out.
 */
export const programmeText = (
  file: NonNullable<DraftReport["annexes"][number]["programme"]>["file"],
  previous: Edition | undefined,
  id: string,
  official: Locale,
  locale: Locale,
  document: TranslatedDocument | undefined,
  drafting: DraftingLanguage,
): string | undefined => {
  const programmes = previous?.programmes.get(id);
  const [old, translated] = [programmes?.get(official), programmes?.get(locale)];
  const wordsOf = (words: string): string | undefined => document?.wordsOf(words);
  const titleOf = (words: string): string | undefined => document?.titleOf(words);
  const words = headWords(file, { old, translated }, document, drafting, [official, locale]);
  const title = words["title"] ?? translated?.title;
  if (title === undefined) return undefined;
  const rowsOf = (one: ProgrammeFile | undefined): Map<string, ProgrammeRow> =>
    new Map(
      (one?.parts ?? []).flatMap((part) =>
        part.groups.flatMap((group) => group.rows.map((row) => [row.id, row] as const)),
      ),
    );
  const [before, other, read] = [rowsOf(old), rowsOf(translated), document?.rowsOf(id)];
  const heads = new Map(
    (translated?.parts ?? []).flatMap((part): [string, string][] => [
      [`part ${part.id}`, part.title],
      ...part.groups.map((group): [string, string] => [`group ${part.id} ${group.id}`, group.title ?? ""]),
    ]),
  );
  const named = (key: string, words: string): string => heads.get(key) ?? titleOf(words) ?? words;
  const parts = file.parts.map(({ groups, ...part }) => ({
    ...part,
    title: named(`part ${part.id}`, part.title),
    groups: groups.map(({ rows, ...group }) => ({
      ...group,
      ...(group.title ? { title: named(`group ${part.id} ${group.id}`, group.title) } : {}),
      rows: rows.flatMap((row) => {
        const [was, is, fresh] = [before.get(row.id), other.get(row.id), read?.get(row.id)];
        const isAsBefore = was !== undefined && is !== undefined;
        const cells = called(
          only(row),
          isAsBefore ? only(was) : {},
          isAsBefore ? only(is) : {},
          fresh ? asIn(row, only(fresh)) : {},
          drafting,
        );
        return cells["title"] === undefined
          ? []
          : [{ id: row.id, number: row.number, ...cells, ...(row.merged ? { merged: row.merged } : {}) }];
      }),
    })),
  }));
  return block({
    title,
    attached: words["attached"] ?? "",
    columns: { ...inWords(file.columns, wordsOf), ...translated?.columns },
    columnGroups: { ...inWords(file.columnGroups, wordsOf), ...translated?.columnGroups },
    parts: parts.map((part) => ({ ...part, groups: part.groups.filter(({ rows }) => rows.length) })),
  });
};

/** Cells of a translated row that the official row has as well. */
const asIn = (row: ProgrammeRow, cells: Heads): Record<string, string> =>
  Object.fromEntries(
    Object.entries(cells).flatMap(([key, text]) =>
      text !== undefined && Object.hasOwn(row, key) ? [[key, text] as const] : [],
    ),
  );

const only = (row: Readonly<Record<string, unknown>>): Heads =>
  Object.fromEntries(
    PROGRAMME_COLUMNS.filter((key) => key !== "number").flatMap((key) => {
      const cell = row[key];
      return typeof cell === "string" ? [[key, cell] as const] : [];
    }),
  );
