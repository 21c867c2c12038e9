import type { Locale } from "../../model/locale.ts";
import { PROGRAMME_COLUMNS, type ProgrammeFile, type ProgrammeRow } from "../../model/report.ts";
import type { Edition } from "../../report/edition.ts";
import type { DraftReport } from "../draft-report.ts";
import type { DraftingLanguage } from "../drafting-language.ts";
import { block } from "../yaml-text.ts";
import { attachedNow } from "./attached-now.ts";
import { calledNow } from "./period-words.ts";
import type { TranslatedDocument } from "./translated-document.ts";

type Heads = Readonly<Record<string, string | undefined>>;

/** Texts with what they are called, by their keys. */
const called = (
  now: Heads,
  old: Heads,
  translated: Heads,
  read: Heads,
  drafting: DraftingLanguage,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(now).flatMap(([key, text]) => {
      const [official, translation] = [old[key], translated[key]];
      if (text === undefined) return [];
      const before =
        official !== undefined && translation !== undefined ? { official, translation } : undefined;
      const own = calledNow(text, before, read[key], drafting);
      return own === undefined ? [] : [[key, own] as const];
    }),
  );

/** What stands above the table of an annex. */
interface Head {
  readonly title: string;
  readonly attached: string;
}

/** The head of an annex in one language. `old`: what it was last time, with its translation. */
const headWords = (
  { title, attached }: Head,
  { old, translated }: { readonly old: Head | undefined; readonly translated: Head | undefined },
  document: TranslatedDocument | undefined,
  drafting: DraftingLanguage,
  languages: readonly [official: Locale, locale: Locale],
): Record<string, string> => {
  const words = called(
    { title, attached },
    { title: old?.title, attached: old?.attached },
    { title: translated?.title, attached: translated?.attached },
    { title: document?.titleOf(title), attached: document?.wordsOf(attached) },
    drafting,
  );
  const before = old && translated && { official: old.attached, translation: translated.attached };
  const own = words["attached"] ?? (before && attachedNow(attached, before, languages));
  return { ...words, ...(own === undefined ? {} : { attached: own }) };
};

/** Heads and tables of the annexes in one language, as far as their words are those of the previous report. */
export const annexTranslations = (
  draft: DraftReport,
  previous: Edition | undefined,
  official: Locale,
  locale: Locale,
  document: TranslatedDocument | undefined,
): Map<string, string> => {
  const { drafting } = draft.reading;
  const files = new Map<string, string>();
  const wordsOf = (words: string): string | undefined => document?.wordsOf(words);
  for (const annex of draft.annexes) {
    const path = `content/reports/${draft.id}/annexes/${annex.id}/${locale}.yaml`;
    const heads = previous?.entries.get(annex.id);
    const [old, translated] = [heads?.get(official), heads?.get(locale)];
    if (annex.tables) {
      const words = headWords(annex.tables, { old, translated }, document, drafting, [official, locale]);
      if (words["title"] === undefined) continue;
      files.set(path, block({ title: words["title"], attached: words["attached"] ?? "", columns: {} }));
      continue;
    }
    if (annex.entries) {
      const { columns } = annex.entries;
      const attached = annex.entries.blocks.lines.slice(1).join(" ");
      const words = headWords({ title: annex.name, attached }, { old, translated }, document, drafting, [
        official,
        locale,
      ]);
      const title = words["title"] ?? translated?.title;
      if (title === undefined) continue;
      files.set(
        path,
        block({
          title,
          attached: words["attached"] ?? "",
          columns: called(
            columns,
            old?.columns ?? {},
            translated?.columns ?? {},
            inWords(columns, wordsOf),
            drafting,
          ),
        }),
      );
      continue;
    }
    if (!annex.programme) continue;
    const text = programmeText(
      annex.programme.file,
      previous,
      annex.id,
      official,
      locale,
      document,
      drafting,
    );
    if (text !== undefined) files.set(path, text);
  }
  return files;
};

/** The words that a Word file translates. */
const inWords = (heads: Heads, wordsOf: (words: string) => string | undefined): Record<string, string> =>
  Object.fromEntries(
    Object.entries(heads).flatMap(([key, words]) => {
      const translation = words === undefined ? undefined : wordsOf(words);
      return translation === undefined ? [] : [[key, translation] as const];
    }),
  );

/**
 * A cell is translated as it was in its row where it is what it was, else as the Word file of the translation has it; a
 * row whose title has no translation is left out.
 */
const programmeText = (
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
