import type { Locale } from "../model/locale.ts";
import {
  PROGRAMME_COLUMNS,
  type EntriesFile,
  type ProgrammeFile,
  type ProgrammeRow,
} from "../model/report.ts";
import { NO_OFFICIAL, officialHash } from "../model/translation-mark.ts";
import { allPassages, type Inline, type Passage } from "../prose/document.ts";
import type { Edition, Section, SectionText } from "./edition.ts";
import { wordsOf } from "./received.ts";

/**
 * Hash of an official text, by which a translation names what it translates: FNV-1a, 32 bits, over the
 * words as UTF-8, in 8 hexadecimal digits. How words are spaced, composed or split by what cannot be seen does
 * not matter. It guards against oversight, not against intent.
 */
export const sourceHash = (text: string): string => {
  const words = wordsOf(text, 0).map((word) => word.text);
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(words.join(" ")))
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
};

const written = (inlines: readonly Inline[]): string =>
  inlines
    .map((one) => {
      if (one.type === "text") return one.text;
      if (one.type === "figure") return `[${one.text}](#${one.id})`;
      return one.type === "footnote" ? `[^${one.label}]` : written(one.children);
    })
    .join("");

const hashes = new WeakMap<Passage, string>();

/** Hash of a passage with the figures and footnotes that it binds; worked out once. */
export const passageHash = (passage: Passage): string => {
  const hash = hashes.get(passage) ?? sourceHash(written(passage.inlines));
  hashes.set(passage, hash);
  return hash;
};

/** Source hashes of a text: of its title first, then of each passage in order, footnotes after the text. */
export const sourceHashes = (text: SectionText): string[] => [
  sourceHash(text.title),
  ...allPassages(text.prose).map(passageHash),
];

/** Source hash of a row with all its cells. */
export const rowHash = (row: ProgrammeRow): string =>
  sourceHash(PROGRAMME_COLUMNS.map((column) => `${column}: ${row[column] ?? ""}`).join("\n"));

/** Source hash of an annex's title, column heads and part headings. */
export const headHash = (file: ProgrammeFile | EntriesFile): string => {
  const groups = "columnGroups" in file ? Object.values(file.columnGroups) : [];
  const parts =
    "parts" in file
      ? file.parts.flatMap((part) => [
          part.number,
          part.title,
          ...part.groups.flatMap((group) => [group.number, group.title]),
        ])
      : [];
  return sourceHash(
    [file.title, file.attached, ...Object.values(file.columns), ...groups, ...parts]
      .map((text) => text ?? "")
      .join("\n"),
  );
};

/**
 * Positions among the official text's marks that `translation` does not render as they now stand. Where
 * passages were added or lost, a mark counts as rendered wherever the translation names it.
 */
export const stalePositions = (official: SectionText, translation: SectionText): number[] => {
  const now = sourceHashes(official);
  const rendered = (translation.translationOf ?? []).map(officialHash).filter((hash) => hash !== NO_OFFICIAL);
  const isFresh = (mark: string, position: number): boolean =>
    now.length === rendered.length ? rendered[position] === mark : rendered.includes(mark);
  const stale = now.flatMap((mark, position) => (isFresh(mark, position) ? [] : [position]));
  return stale.length === 0 && now.length !== rendered.length ? [now.length - 1] : stale;
};

/** Does the section have a translation that renders an older official text, or does not say what it translates? */
export const isStale = ({ official }: Edition, section: Section, locale: Locale): boolean => {
  const [text, translation] = [section.texts.get(official), section.texts.get(locale)];
  return (
    text !== undefined &&
    translation !== undefined &&
    locale !== official &&
    stalePositions(text, translation).length > 0
  );
};

/** Rows of an annex table by id, in order. */
export const rowsOf = (file: ProgrammeFile): Map<string, ProgrammeRow> =>
  new Map(
    file.parts.flatMap((part) => part.groups.flatMap((group) => group.rows)).map((row) => [row.id, row]),
  );

/** Where each row of an annex table stands in its file. */
export const rowPaths = (file: ProgrammeFile): Map<string, PropertyKey[]> =>
  new Map(
    file.parts.flatMap((part, p) =>
      part.groups.flatMap((group, g) =>
        group.rows.map((row, r) => [row.id, ["parts", p, "groups", g, "rows", r]] as const),
      ),
    ),
  );

/** Does the translation of an annex's own file (its heads, and the rows of a table) render an older official one? */
export const isAnnexStale = (
  { programmes, entries, official }: Edition,
  annex: string,
  locale: Locale,
): boolean => {
  const files = programmes.get(annex) ?? entries.get(annex);
  const [theirs, own] = [files?.get(official), files?.get(locale)];
  if (!theirs || !own || locale === official) return false;
  if (officialHash(own.translationOf) !== headHash(theirs)) return true;
  if (!("parts" in theirs) || !("parts" in own)) return false;
  const rows = rowsOf(own);
  return [...rowsOf(theirs)].some(([id, row]) => officialHash(rows.get(id)?.translationOf) !== rowHash(row));
};

/** May the translation into `locale` lack texts or render older ones, because the report says so? */
export const isPartial = ({ report }: Edition, locale: Locale): boolean =>
  report.translation?.[locale] === "partial";
