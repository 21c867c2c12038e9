import { language } from "../../model/languages.ts";
import type { Locale } from "../../model/locale.ts";
import type { ProgrammeRow } from "../../model/report.ts";
import type { WordDocument } from "../../word/document.ts";
import { entriesOf, type DraftEntry } from "../annex-entries.ts";
import { programmeOf } from "../annex-programme.ts";
import type { Bound } from "../bound.ts";
import type { DraftReport } from "../draft-report.ts";
import { CONVENTIONS } from "../languages/table.ts";
import { letterheadOf } from "../letterhead.ts";
import { passageText, type Binding } from "../mdx-text.ts";
import { itemsOf, outlineOf, type OutlineItem } from "../outline.ts";
import { outlineMemory } from "../outline-memory.ts";
import { partsOfFile } from "../parts-of-file.ts";
import type { DraftPassage } from "../passage.ts";
import { labelledNotes } from "../place-passages.ts";
import { alignItems } from "./align-passages.ts";
import { bindTranslation } from "./bind-translation.ts";
import { rowsIn, sayHead, sayProgramme, together } from "./translated-heads.ts";
import { translatedName } from "./translated-name.ts";
import { translatedUnitEnd } from "./translated-unit.ts";

/** What the Word file of a translation says, by what it renders. */
export interface TranslatedDocument {
  /** The translation of a passage with its figures bound; undefined where none was found or its figures are others. */
  readonly textOf: (passage: DraftPassage) => string | undefined;
  /** The words that stand in the place of a passage, whatever figures they say. */
  readonly plainOf: (passage: DraftPassage) => string | undefined;
  /** The translation of a heading, a line of the head, of a column. */
  readonly wordsOf: (official: string) => string | undefined;
  /** A name for what a new figure counts, by the id of its metric. */
  readonly nameOf: (metric: string) => string | undefined;
  /** The rows of a programme's table by the ids of the official one. */
  readonly rowsOf: (annex: string) => ReadonlyMap<string, ProgrammeRow>;
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

  pair(itemsOf(draft.outline), itemsOf(outlineOf(parts.body, outlineMemory(undefined), conventions)));
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
  const rows = new Map<string, ReadonlyMap<string, ProgrammeRow>>();
  for (const [annex, blocks] of together(draft.annexes, parts.annexes)) {
    if (annex.programme) {
      const { file } = programmeOf(blocks, annex.id, undefined);
      say(annex.programme.file.attached, file.attached);
      sayProgramme(annex.programme.file, file, say);
      rows.set(
        annex.id,
        new Map(together(rowsIn(annex.programme.file), rowsIn(file)).map(([one, other]) => [one.id, other])),
      );
      say(annex.name, blocks.lines[0] ?? "");
      continue;
    }
    say(annex.name, blocks.lines[0] ?? "");
    if (!annex.entries) continue;
    say(annex.entries.blocks.lines.slice(1).join(" "), blocks.lines.slice(1).join(" "));
    const { columns, entries } = entriesOf(blocks, annex.id, undefined, new Set());
    for (const [one, other] of together(Object.values(annex.entries.columns), Object.values(columns)))
      say(one, other);
    for (const [one, other] of sameEntries(annex.entries.entries, entries)) {
      say(one.title, other.title);
      pair(byColumn(one), byColumn(other));
    }
  }
  const figures = Map.groupBy(draft.bound.figures, ({ passage }) => draft.passages[passage]?.passage);
  const units = { ...reading.units, ...Object.fromEntries(draft.catalogue.units) };
  const bound = new Map<DraftPassage, readonly Binding[]>();
  const names = new Map<string, string>();
  const light = new Set(conventions.light);
  const unitOf = new Map(draft.bound.figures.map(({ metric }) => [metric.id, metric.unit]));
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
      const unit = unitOf.get(binding.id) ?? "";
      const isWritten = /\p{L}/u.test(text.slice(binding.start, binding.end));
      if (isWritten || !draft.catalogue.units.has(unit) || units[unit]?.forms[locale]) return binding;
      const end = translatedUnitEnd(text, bindings, at, light);
      if (end === undefined) return binding;
      draft.catalogue.writeUnit(unit, locale, text.slice(binding.end, end).trim());
      return { ...binding, end };
    });
    bound.set(passage, printed);
    for (const [at, { id }] of bindings.entries()) {
      const name = translatedName(text, bindings, at, { light, finite: conventions.finite });
      if (name !== undefined) names.set(id, name);
    }
  }
  return {
    nameOf: (metric) => {
      const part = names.get(wholes.get(metric) ?? "");
      return names.get(metric) ?? (part && `${part}: ${conventions.whole}`);
    },
    wordsOf: (official) => words.get(official),
    plainOf: (passage) => passages.get(passage)?.text,
    rowsOf: (annex) => rows.get(annex) ?? new Map(),
    textOf: (passage) => {
      const [other, bindings] = [passages.get(passage), bound.get(passage)];
      return other && bindings && passageText(other, bindings, (note) => labels.get(note));
    },
  };
};

const inText = (a: Bound, b: Bound): number => a.binding.start - b.binding.start;

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
