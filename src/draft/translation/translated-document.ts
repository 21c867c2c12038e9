import { language } from "../../model/languages.ts";
import type { Locale } from "../../model/locale.ts";
import type { ProgrammeRow } from "../../model/report.ts";
import type { WordDocument } from "../../word/document.ts";
import type { BoundFigure } from "../bound.ts";
import { figuresByPassage, type DraftReport } from "../draft-report.ts";
import { CONVENTIONS } from "../languages/table.ts";
import { letterheadOf } from "../letterhead.ts";
import { passageText, type Binding } from "../mdx-text.ts";
import { itemsOf, outlineOf, type OutlineItem } from "../outline.ts";
import { outlineMemory } from "../outline-memory.ts";
import { partsOfFile } from "../parts-of-file.ts";
import type { DraftPassage } from "../passage.ts";
import { labelledNotes } from "../place-passages.ts";
import type { DraftTable } from "../tables/draft-table.ts";
import { titleCase } from "../title-case.ts";
import { alignItems } from "./align-passages.ts";
import type { TranslatedTable } from "./align-tables.ts";
import { bindTranslation } from "./bind-translation.ts";
import { rowWords } from "./row-names.ts";
import { translatedAnnexes } from "./translated-annexes.ts";
import { sayHead, together } from "./translated-heads.ts";
import { translatedName } from "./translated-name.ts";
import { translatedUnitEnd } from "./translated-unit.ts";

/** A figure whose unit a translation calls what the catalogue does not. */
export interface UnknownUnit {
  readonly printed: string;
  readonly unit: string;
}

/** What the Word file of a translation says, by what it renders. */
export interface TranslatedDocument {
  /** The translation of a passage with its figures bound; undefined where none was found or its figures are others. */
  readonly textOf: (passage: DraftPassage) => string | undefined;
  /** Figures of a passage with words behind them that no unit is written with: "13,751 cases" of people. */
  readonly unitsOf: (passage: DraftPassage) => readonly UnknownUnit[];
  /** The words that stand in the place of a passage, whatever figures they say. */
  readonly plainOf: (passage: DraftPassage) => string | undefined;
  /** The translation of a heading, a line of the head, of a column. */
  readonly wordsOf: (official: string) => string | undefined;
  /** The same for a title; one in capitals as a sentence. */
  readonly titleOf: (official: string) => string | undefined;
  /** A name for what a new figure counts, by the id of its metric. */
  readonly nameOf: (metric: string) => string | undefined;
  /** The rows of a programme's table by the ids of the official one. */
  readonly rowsOf: (annex: string) => ReadonlyMap<string, ProgrammeRow>;
  /** The table of indicators that renders one of the draft. */
  readonly tableOf: (table: DraftTable) => TranslatedTable | undefined;
}

/** Reads the Word file of a translation beside the draft that it renders. */
export const translatedDocument = (
  draft: DraftReport,
  document: WordDocument,
  locale: Locale,
): TranslatedDocument | undefined => {
  const conventions = CONVENTIONS[locale];
  if (!conventions) return undefined;
  const { reading } = draft;
  const own = language(locale);
  const parts = partsOfFile(document, conventions);
  const passages = new Map<DraftPassage, DraftPassage>();
  const words = new Map<string, string>();
  const say = (official: string, translation: string): void => {
    if (official && translation && !words.has(official)) words.set(official, translation);
  };
  const pair = (official: readonly OutlineItem[], translation: readonly OutlineItem[]): void => {
    for (const [one, other] of alignItems(official, translation, {
      official: reading.language,
      translation: own,
    }))
      if (one.passage && other.passage) passages.set(one.passage, other.passage);
      else if (one.heading && other.heading) say(one.heading.title, other.heading.title);
  };
  const asItems = (some: readonly DraftPassage[]): OutlineItem[] => some.map((passage) => ({ passage }));

  pair(itemsOf(draft.outline), itemsOf(outlineOf(parts.body, outlineMemory([]), conventions)));
  const notes = labelledNotes(document.notes);
  const labels = new Map<string, string>();
  const sameNotes = together(draft.notes, notes);
  const byLabel = draft.notes.flatMap((one): (typeof sameNotes)[number][] => {
    const other = notes.find(({ label }) => label === one.label);
    return other ? [[one, other]] : [];
  });
  for (const [one, other] of sameNotes.length ? sameNotes : byLabel) {
    labels.set(other.id, one.label);
    pair(asItems(one.passages), asItems(other.passages));
  }
  const head = letterheadOf(parts, conventions);
  sayHead(draft.head, head, say);
  const { rows, tables } = translatedAnnexes(draft, parts.annexes, conventions, own, { say, pair });
  const figures = figuresByPassage(draft);
  const units = draft.catalogue.allUnits();
  const bound = new Map<DraftPassage, readonly Binding[]>();
  const unknown = new Map<DraftPassage, UnknownUnit[]>();
  const names = new Map<string, string>();
  const light = new Set(conventions.light);
  const metrics = new Map(draft.bound.figures.map(({ metric }) => [metric.id, metric]));
  const wholes = new Map(
    draft.bound.figures.flatMap(({ metric }) =>
      metric.kind === "share-of-total" ? [[metric.total, metric.id] as const] : [],
    ),
  );
  for (const [passage, { text }] of passages) {
    const bindings = bindTranslation(
      text,
      (figures.get(passage) ?? [])
        .toSorted(inText)
        .map(({ metric }) => ({ metric, unit: units[metric.unit] })),
      locale,
      own,
    );
    if (!bindings) continue;
    const printed = bindings.map((binding, at): Binding => {
      const { unit = "", bare } = metrics.get(binding.id) ?? {};
      const isWritten = /[\p{L}%]/u.test(text.slice(binding.start, binding.end));
      if (isWritten) return binding;
      const end = translatedUnitEnd(text, bindings, at, light);
      if (!draft.catalogue.units.has(unit)) {
        if (!bare && units[unit]?.forms[locale])
          unknown.set(passage, [
            ...(unknown.get(passage) ?? []),
            { printed: text.slice(binding.start, end ?? binding.end), unit },
          ]);
        return binding;
      }
      const forms = units[unit]?.forms[locale];
      const words = text.slice(binding.end, end).trim();
      if (end === undefined || (forms && !isRateOf(words, forms))) return binding;
      draft.catalogue.writeUnit(unit, locale, words);
      return { ...binding, end };
    });
    bound.set(passage, printed);
    for (const [at, { id }] of bindings.entries()) {
      const name = translatedName(text, bindings, at, { light, finite: conventions.finite });
      if (name !== undefined) names.set(id, name);
    }
  }
  const inRows = rowWords(draft, (table) => tables.get(table), conventions);
  for (const [id, name] of inRows.names) names.set(id, name);
  for (const [unit, form] of inRows.units)
    if (!units[unit]?.forms[locale]) draft.catalogue.writeUnit(unit, locale, form);
  const titles = titleCase(
    [...passages.values()].map(({ text }) => text),
    locale,
  );
  return {
    nameOf: (metric) => {
      const part = names.get(wholes.get(metric) ?? "");
      return names.get(metric) ?? (part && `${part}: ${conventions.whole}`);
    },
    wordsOf: (official) => words.get(official),
    titleOf: (official) => {
      const title = words.get(official);
      return title === undefined ? undefined : titles.write(title).title;
    },
    unitsOf: (passage) => unknown.get(passage) ?? [],
    plainOf: (passage) => passages.get(passage)?.text,
    rowsOf: (annex) => rows.get(annex) ?? new Map(),
    tableOf: (table) => tables.get(table),
    textOf: (passage) => {
      const [other, bindings] = [passages.get(passage), bound.get(passage)];
      return other && bindings && passageText(other, bindings, (note) => labels.get(note));
    },
  };
};

const inText = (a: BoundFigure, b: BoundFigure): number => a.binding.start - b.binding.start;

/** Are words a rate that begins as a known form does: "quintals per ha" beside "quintals per hectare"? */
const isRateOf = (words: string, forms: readonly string[]): boolean =>
  /\s(?:per|for)\s|\//.test(words) &&
  forms.some((form) => form.split(/[\s/]/)[0] === words.split(/[\s/]/)[0]);
