import type { Locale } from "../../model/locale.ts";
import { ownFootnotes } from "../../prose/document.ts";
import type { Edition, SectionText } from "../../report/edition.ts";
import type { Listed } from "../bound.ts";
import { figuresByPassage, type DraftReport } from "../draft-report.ts";
import { CONVENTIONS } from "../languages/table.ts";
import { bodyText, frontmatter } from "../mdx-text.ts";
import { notesOf } from "../place-passages.ts";
import type { DraftPassage } from "../passage.ts";
import { tableFrontmatter } from "../tables/table-text.ts";
import { annexTranslations } from "./annex-files.ts";
import { CarriedCells } from "./carried-cells.ts";
import { carryPassage, type PassageChanges } from "./carry-passage.ts";
import {
  PassageTranslator,
  type DoubtfulPassage,
  type MissingPassage,
  type SectionPlace,
} from "./passage-translator.ts";
import { calledNow } from "./period-words.ts";
import type { TranslatedDocument } from "./translated-document.ts";
import { translatedNumbers, withoutMarks } from "./translated-numbers.ts";
import { writtenTable } from "./translated-tables.ts";

export interface TranslatedFiles {
  readonly files: ReadonlyMap<string, string>;
  /** How many passages were carried from the previous report, and how many come from the Word file of the translation. */
  readonly carried: number;
  readonly read: number;
  readonly missing: readonly MissingPassage[];
  readonly doubtful: readonly DoubtfulPassage[];
}

/**
 * The translation of a draft into one language: carried from the earlier reports where only figures, directions and
 * periods changed, else from the Word file of the translation, where there is one.
 */
export const translatedFiles = (
  draft: DraftReport,
  earlier: readonly Edition[],
  official: Locale,
  locale: Locale,
  document: TranslatedDocument | undefined,
): TranslatedFiles => {
  const translator = new PassageTranslator(draft, earlier, official, locale, document);
  const { tools } = translator;
  const [previous] = earlier;
  const files = new Map<string, string>();
  const write = (
    place: SectionPlace,
    passages: readonly DraftPassage[],
    close: boolean,
    writtenOf: (passage: DraftPassage) => string | undefined,
    frontOf: (numbers: readonly Listed[] | undefined) => string,
  ): string | undefined => {
    const body = passages.flatMap((passage) => {
      const written = writtenOf(passage);
      return written === undefined ? [] : [{ ...passage, written }];
    });
    const marked = body.map(({ written }) => written).join(" ");
    const isMarked = ({ label }: { label: string }): boolean => marked.includes(`[^${label}]`);
    const notes = notesOf(passages, draft.notes)
      .filter(isMarked)
      .map(({ label, passages: own }) => ({ label, lines: own.map((one) => translator.textOf(place, one)) }));
    const isWhole = ({ lines }: (typeof notes)[number]): boolean => lines.every((line) => line !== undefined);
    const whole = notes.filter(isWhole);
    if (!body.some(({ kind }) => kind !== "heading") && !whole.length && passages.length) return undefined;
    const without = notes.filter((note) => !isWhole(note)).map(({ label }) => label);
    const noteText = whole.map(({ label, lines }) => `\n[^${label}]: ${lines.join(" ")}\n`);
    const text = withoutMarks(bodyText(body, close) + noteText.join(""), without);
    const sources = translator.sourcesOf(place.slug);
    const all = text + sources.map((source) => translatorsNotes(text, source, tools)).join("");
    const numbers = translatedNumbers(
      all,
      [...sources, translator.textsOf(place.slug)?.translation].flatMap((source) => source?.numbers ?? []),
      draft.bound.numbers.get(place.slug) ?? [],
      tools.language,
      CONVENTIONS[locale]?.rateWords ?? [],
    );
    return frontOf(numbers.length ? numbers : undefined) + all;
  };
  const entryText = (
    place: SectionPlace,
    head: Readonly<Record<string, unknown>>,
    passages: readonly DraftPassage[],
    close: boolean,
    columns: ReadonlyMap<string, string>,
  ): string | undefined =>
    write(
      place,
      passages,
      close,
      (passage) =>
        passage.kind === "heading"
          ? (columns.get(passage.text) ?? document?.wordsOf(passage.text))
          : translator.textOf(place, passage),
      (numbers) => frontmatter(head, [], numbers),
    );
  const root = `content/reports/${draft.id}`;
  const titleOf = (slug: string, title: string): string => {
    const old = translator.textsOf(slug);
    const [own, other] = [old?.official.title, old?.translation.title];
    if (!title) return "";
    const before = own && other ? { official: own, translation: other } : undefined;
    return calledNow(title, before, document?.titleOf(title), draft.reading.drafting) ?? "";
  };
  for (const { slug, number, title, passages, runIn } of draft.sections) {
    const head = {
      number,
      title: titleOf(slug, title),
      runIn: runIn && translator.textsOf(slug)?.translation.runIn ? true : undefined,
    };
    const text = entryText({ slug }, head, passages, false, new Map());
    if (text !== undefined) files.set(`${root}/sections/${slug}/${locale}.mdx`, text);
  }
  const carriedCells = new CarriedCells(previous, locale, draft.reading.drafting);
  const units = draft.catalogue.allUnits();
  const figures = figuresByPassage(draft);
  for (const annex of draft.annexes) {
    for (const table of annex.tables?.tables ?? []) {
      const place = { slug: table.slug, annex: annex.id };
      const { columns, headsMissing, rows } = writtenTable(table, {
        draft,
        ...tools,
        units,
        figures,
        carried: carriedCells,
        read: document?.tableOf(table),
        labelOf: translator.labelOf,
      });
      const hasWords = [...rows.values()].some(({ from }) => from !== "missing");
      for (const text of headsMissing) translator.missing.push({ ...place, text });
      for (const [{ text }, { from, found }] of rows)
        if (from === "missing") translator.missing.push({ ...place, text, ...(found ? { found } : {}) });
        else translator[from] += 1;
      const text = write(
        place,
        table.rows.map(({ passage }) => passage),
        false,
        (passage) => rows.get(passage)?.text,
        (numbers) =>
          tableFrontmatter({ title: titleOf(table.slug, table.title) }, columns, undefined, [], numbers),
      );
      if (text !== undefined && hasWords)
        files.set(`${root}/annexes/${annex.id}/${table.slug}/${locale}.mdx`, text);
    }
    if (!annex.entries) continue;
    const [own, other] = [official, locale].map(
      (one) => previous?.entries.get(annex.id)?.get(one)?.columns ?? {},
    );
    const columns = new Map(
      Object.entries(annex.entries.columns).flatMap(([key, name]) =>
        own?.[key] === name && other?.[key] !== undefined ? [[name, other[key]] as const] : [],
      ),
    );
    for (const { slug, number, title, parent, passages } of annex.entries.entries) {
      const head = { number, title: titleOf(slug, title), parent };
      const text = entryText({ slug, annex: annex.id }, head, passages, true, columns);
      if (text !== undefined) files.set(`${root}/annexes/${annex.id}/${slug}/${locale}.mdx`, text);
    }
  }
  for (const [path, text] of annexTranslations(draft, previous, official, locale, document))
    files.set(path, text);
  const { carried, read, missing, doubtful } = translator;
  return { files, carried, read, missing, doubtful };
};

const NOTHING: PassageChanges = { figures: new Map(), periods: [], documents: [], labels: new Map() };

/** The translator's notes of a section that a text still marks. */
const translatorsNotes = (
  text: string,
  own: SectionText,
  tools: Parameters<typeof carryPassage>[2],
): string => {
  const reports = new Set(ownFootnotes(own.prose));
  return own.prose.footnotes
    .filter((note) => !reports.has(note) && text.includes(`[^${note.label}]`))
    .flatMap(({ label, passages }) => {
      const lines = passages.map((one) => carryPassage(one, NOTHING, tools));
      return lines.every((line) => line !== undefined) ? [`\n[^${label}]: ${lines.join(" ")}\n`] : [];
    })
    .join("");
};
