import { markOf } from "../../model/translation-mark.ts";
import {
  PROGRAMME_COLUMNS,
  type EntriesFile,
  type ProgrammeFile,
  type ProgrammeRow,
} from "../../model/report.ts";
import { headHash, rowHash, rowsOf } from "../../report/freshness.ts";
import type { PairState } from "./pair-state.ts";

/** The words of an annex in one language: what stands above its table or its entries, and the rows of a table. */
export type AnnexFile = ProgrammeFile | EntriesFile;

/** A text of an annex beside its translation, which is empty where there is none. */
export interface AnnexField {
  readonly key: string;
  readonly official: string;
  readonly translation: string;
}

/** A part of an annex that is translated at once: its heads, or one row. */
export interface AnnexPart {
  /** The id of a row; HEAD for the heads. */
  readonly part: string;
  readonly state: PairState;
  readonly fields: readonly AnnexField[];
}

/** No id of a row: these have no capitals. */
export const HEAD = "HEAD";

/** The rows of an annex, then its heads: parts of a table whose rows are not translated have no place for a title before. */
export const annexParts = (official: AnnexFile, own: AnnexFile | undefined): readonly AnnexPart[] => {
  const rows = own && "parts" in own ? rowsOf(own) : new Map<string, ProgrammeRow>();
  const ofRows = "parts" in official ? [...rowsOf(official).values()] : [];
  const isMarked = own?.translationOf === (own && markOf(headHash(official), headHash(own)));
  return [
    ...ofRows.map((row) => {
      const translated = rows.get(row.id);
      const mark = translated && markOf(rowHash(row), rowHash(translated));
      return partOf(row.id, rowFields(row, translated), translated?.translationOf === mark);
    }),
    partOf(HEAD, headFields(official, own), isMarked),
  ];
};

const partOf = (part: string, fields: readonly AnnexField[], isMarked: boolean): AnnexPart => {
  const isEmpty = fields.some(({ translation }) => translation === "");
  return { part, fields, state: isEmpty ? "empty" : isMarked ? "confirmed" : "unread" };
};

/** The cells of a row that have words. */
const CELLS = PROGRAMME_COLUMNS.filter((column) => column !== "number");

const rowFields = (row: ProgrammeRow, own: ProgrammeRow | undefined): AnnexField[] =>
  CELLS.flatMap((key) => {
    const official = row[key];
    return official === undefined ? [] : [{ key, official, translation: own?.[key] ?? "" }];
  });

const headFields = (official: AnnexFile, own: AnnexFile | undefined): AnnexField[] => {
  const translated = new Map(own ? headTexts(own) : []);
  return headTexts(official).flatMap(([key, text]) =>
    text === "" ? [] : [{ key, official: text, translation: translated.get(key) ?? "" }],
  );
};

/** Titles and words over columns, by what they are. */
const headTexts = (file: AnnexFile): (readonly [string, string])[] => [
  ["title", file.title],
  ["attached", file.attached],
  ...Object.entries(file.columns).map(([key, text]) => [`column ${key}`, text] as const),
  ...("parts" in file
    ? [
        ...Object.entries(file.columnGroups).map(([key, text]) => [`columns ${key}`, text] as const),
        ...file.parts.flatMap(({ id, title, groups }) => [
          [`part ${id}`, title] as const,
          ...groups.map((group) => [`group ${id} ${group.id}`, group.title ?? ""] as const),
        ]),
      ]
    : []),
];

/**
 * An annex in another language with one part as `said`, by the keys of its fields, and marked as read beside the official
 * text. Undefined where a text of the part is missing.
 */
export const withAnnexPart = (
  official: AnnexFile,
  own: AnnexFile | undefined,
  part: string,
  said: ReadonlyMap<string, string>,
): AnnexFile | undefined => {
  const asked = annexParts(official, own).find((one) => one.part === part);
  if (!asked?.fields.every(({ key }) => said.get(key))) return undefined;
  const before = new Map(headFields(official, own).map(({ key, translation }) => [key, translation]));
  const head = (key: string): string => (part === HEAD ? said.get(key) : undefined) ?? before.get(key) ?? "";
  const heads = (name: string, texts: object): Record<string, string> =>
    Object.fromEntries(Object.keys(texts).map((key) => [key, head(`${name} ${key}`)]));
  const named = {
    title: head("title"),
    attached: head("attached"),
    columns: heads("column", official.columns),
  };
  const next: AnnexFile = !("parts" in official)
    ? named
    : {
        ...named,
        columnGroups: heads("columns", official.columnGroups),
        parts: partsWith(official, own, head, (row) =>
          row.id === part ? translatedRow(row, said) : undefined,
        ),
      };
  const mark = part === HEAD ? markOf(headHash(official), headHash(next)) : own?.translationOf;
  return mark === undefined ? next : { translationOf: mark, ...next };
};

const partsWith = (
  official: ProgrammeFile,
  own: AnnexFile | undefined,
  head: (key: string) => string,
  written: (row: ProgrammeRow) => ProgrammeRow | undefined,
): ProgrammeFile["parts"] => {
  const known = own && "parts" in own ? rowsOf(own) : new Map<string, ProgrammeRow>();
  return official.parts.flatMap(({ id, number, groups }) => {
    const own = groups.flatMap((group) => {
      const rows = group.rows.flatMap((row) => written(row) ?? known.get(row.id) ?? []);
      const title = group.title === undefined ? {} : { title: head(`group ${id} ${group.id}`) };
      const numbered = group.number === undefined ? {} : { number: group.number };
      return rows.length > 0 ? [{ id: group.id, ...numbered, ...title, rows }] : [];
    });
    const numbered = number === undefined ? {} : { number };
    return own.length > 0 ? [{ id, ...numbered, title: head(`part ${id}`), groups: own }] : [];
  });
};

const translatedRow = (row: ProgrammeRow, said: ReadonlyMap<string, string>): ProgrammeRow => {
  const { merged } = row;
  const cells = Object.fromEntries(
    CELLS.flatMap((key) => (row[key] === undefined ? [] : [[key, said.get(key) ?? ""]])),
  ) as Pick<ProgrammeRow, "title">;
  const next = { number: row.number, ...cells, ...(merged ? { merged } : {}) };
  const mark = markOf(rowHash(row), rowHash({ id: row.id, ...next }));
  return { id: row.id, translationOf: mark, ...next };
};
