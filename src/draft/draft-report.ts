import { language } from "../model/languages.ts";
import type { Locale } from "../model/locale.ts";
import { reportIdentity } from "../model/report-id.ts";
import type { Metric, Units } from "../model/schema.ts";
import type { Edition } from "../report/edition.ts";
import type { WordDocument } from "../word/document.ts";
import { namedAnnexes, type DraftAnnex } from "./annexes.ts";
import { bindFigures } from "./bind.ts";
import type { BoundFigure, BoundText } from "./bound.ts";
import { unitWords } from "./unit-around.ts";
import { missingUnits } from "./common-units.ts";
import { ProposedCatalogue } from "./catalogue.ts";
import type { DraftingLanguage } from "./drafting-language.ts";
import { DRAFTING_LANGUAGES } from "./languages/table.ts";
import { idFromTitle, letterheadOf, type Letterhead } from "./letterhead.ts";
import { memoryOf, type Memory } from "./memory.ts";
import type { Reading } from "./reading.ts";
import { outlineMemory } from "./outline-memory.ts";
import { outlineOf, type Outline } from "./outline.ts";
import { partsOfFile, type FileParts } from "./parts-of-file.ts";
import type { DraftPassage } from "./passage.ts";
import { labelledNotes, placePassages, type DraftNote, type PassageInSection } from "./place-passages.ts";
import { topicsOf } from "./section-topics.ts";
import { nameSections, type NamedSection } from "./section-identity.ts";
import { newSentences } from "./identity/sentence.ts";
import { sourceText } from "./source-text.ts";
import { structureOf, type PlacedSection, type Structure } from "./structure.ts";

/** What a draft is made from, besides the Word file. */
export interface DraftBasis {
  readonly official: Locale;
  readonly units: Units;
  /** The reports that this one goes on, the nearest first; none for the first report of a publisher. */
  readonly earlier: readonly Edition[];
  /** Ids of indicators and metrics that any report or catalogue has. */
  readonly usedIds: Iterable<string>;
  readonly id: string;
}

/** A report as it was understood, before it is written. */
export interface DraftReport {
  readonly id: string;
  readonly period: string;
  readonly reading: Reading;
  readonly memory: Memory;
  readonly parts: FileParts;
  readonly head: Letterhead;
  readonly outline: Outline;
  readonly structure: Structure;
  readonly sections: readonly NamedSection[];
  readonly annexes: readonly DraftAnnex[];
  readonly notes: readonly DraftNote[];
  readonly passages: readonly PassageInSection[];
  readonly bound: BoundText;
  readonly catalogue: ProposedCatalogue;
  readonly source: string;
}

const draftingLanguage = (official: Locale): DraftingLanguage => {
  const drafting = DRAFTING_LANGUAGES[official];
  if (!drafting) throw new RangeError(`no drafting language "${official}"`);
  return drafting;
};

/** The id of the report that a Word file is, by its title and date; undefined when they name no period. */
export const idOfDocument = (document: WordDocument, official: Locale): string | undefined => {
  const drafting = draftingLanguage(official);
  return idFromTitle(letterheadOf(partsOfFile(document, drafting), drafting), drafting);
};

/** Reads a Word file as the report `basis.id`, which follows the previous one. */
export const draftReport = (document: WordDocument, basis: DraftBasis): DraftReport => {
  const { official, earlier, id } = basis;
  const [previous] = earlier;
  const drafting = draftingLanguage(official);
  const missing = missingUnits(basis.units, drafting, official);
  const units = { ...missing, ...basis.units };
  const reading: Reading = {
    locale: official,
    language: language(official),
    drafting,
    units,
    words: unitWords(units, official, drafting),
    period: reportIdentity(id)?.period ?? id,
  };
  const parts = partsOfFile(document, drafting);
  const head = letterheadOf(parts, drafting);
  const { period } = reading;

  const memory = memoryOf(earlier, reading);
  const headings = outlineMemory(earlier);
  const outline = outlineOf(parts.body, headings, drafting);
  const structure = structureOf(outline, headings, drafting.made.chapter);
  const sections = nameSections(structure, earlier, sharedFrames(memory, reading));
  const catalogue = new ProposedCatalogue(
    basis.usedIds,
    units,
    official,
    drafting,
    previous?.indicators.values() ?? [],
  );
  const annexes = namedAnnexes(
    parts.annexes,
    previous,
    sections.map(({ slug }) => slug),
    period,
    reading,
  );
  const notes = labelledNotes(document.notes);
  const passages = placePassages(sections, annexes, notes);
  const periods = {
    earlier: previous?.report.id === id ? undefined : previous?.report.id,
    before: previous?.report.referencePeriod ?? period,
    now: period,
    dates: { before: previous?.report.date, now: head.date },
  };
  const bound = bindFigures(
    passages,
    annexes.flatMap(({ tables }) => tables?.tables ?? []),
    {
      report: id,
      reading,
      memory,
      periods,
      date: head.date,
      catalogue,
      topicOf: topicsOf(earlier),
      indicators: previous?.indicators ?? new Map(),
    },
  );
  for (const [unit, entry] of Object.entries(missing))
    if (bound.figures.some(({ metric }) => metric.unit === unit)) catalogue.units.set(unit, entry);
  const labels = new Map(notes.map((note) => [note.id, note.label]));
  const source = sourceText(parts, head, outline, notes, (note) => labels.get(note));
  return {
    id,
    period,
    reading,
    memory,
    parts,
    head,
    outline,
    structure,
    sections,
    annexes,
    notes,
    passages,
    bound,
    catalogue,
    source,
  };
};

/** Which part of a section's sentences has the frame of one that a section of the earlier reports has. */
const sharedFrames = (
  memory: Memory,
  reading: Reading,
): ((section: PlacedSection, slug: string) => number) => {
  const frames = new Map<string, Set<string>>();
  for (const { section, frame } of memory.reports.flat())
    frames.set(section, (frames.get(section) ?? new Set()).add(frame));
  const own = new Map<PlacedSection, string[]>();
  const framesOf = (section: PlacedSection): string[] => {
    const known =
      own.get(section) ??
      section.passages.flatMap(({ text }) =>
        newSentences([{ text, section: undefined, listed: [] }], reading).map(({ frame }) => frame),
      );
    own.set(section, known);
    return known;
  };
  return (section, slug) => {
    const all = framesOf(section);
    const there = frames.get(slug);
    return all.length && there ? all.filter((frame) => there.has(frame)).length / all.length : 0;
  };
};

/** Every metric of a draft by the section that prints it. */
export const metricsBySection = ({ bound, passages }: DraftReport): Map<string, Metric[]> => {
  const metrics = new Map<string, Metric[]>();
  for (const { passage, metric } of bound.figures) {
    const slug = passages[passage]?.slug ?? "";
    metrics.set(slug, [...(metrics.get(slug) ?? []), metric]);
  }
  return metrics;
};

/** The figures of a draft by the passage that prints them. */
export const figuresByPassage = ({
  bound,
  passages,
}: DraftReport): ReadonlyMap<DraftPassage | undefined, readonly BoundFigure[]> =>
  Map.groupBy(bound.figures, ({ passage }) => passages[passage]?.passage);
